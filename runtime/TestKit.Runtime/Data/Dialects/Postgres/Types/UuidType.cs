using System;

namespace TestKit.Data;

internal sealed class UuidType() : PostgresType<Guid>("uuid", 2950)
{
    public override Guid Sample => Guid.Empty;

    protected override object? ReadAs(Guid value, Type type) => null;

    protected override byte[] EncodeValue(Guid value) => value.ToByteArray(bigEndian: true);
}
