using System;
using System.Buffers.Binary;

namespace TestKit.Data;

internal sealed class OidType() : PostgresType<uint>("oid", 26)
{
    public override uint Sample => 0;

    protected override object? FromOther(object value) => Exactly(value);

    protected override object? ReadAs(uint value, Type type) => null;

    protected override byte[] EncodeValue(uint value)
    {
        var bytes = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
