using System;

namespace TestKit.Data;

internal sealed class BooleanType() : PostgresType<bool>("boolean", 16)
{
    public override bool Sample => false;

    protected override object? ReadAs(bool value, Type type) => null;

    protected override byte[] EncodeValue(bool value) => [value ? (byte)1 : (byte)0];
}
