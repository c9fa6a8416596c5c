using System;
using System.Buffers.Binary;

namespace TestKit.Data;

internal sealed class MoneyType() : PostgresType<decimal>("money", 790)
{
    public override decimal Sample => 0;

    protected override object? FromOther(object value) => Exactly(value);

    protected override object? ReadAs(decimal value, Type type) => null;

    protected override byte[] EncodeValue(decimal value)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, (long)(value * 100));
        return bytes;
    }
}
