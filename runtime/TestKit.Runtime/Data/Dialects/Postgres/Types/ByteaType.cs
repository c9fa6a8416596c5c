using System;

namespace TestKit.Data;

internal sealed class ByteaType() : PostgresType<byte[]>("bytea", 17)
{
    public override byte[] Sample => [];

    protected override bool IsImmutable => false;

    public override byte[] Copy(byte[] value) => [.. value];

    protected override object? ReadAs(byte[] value, Type type)
        => type == typeof(ReadOnlyMemory<byte>) ? (object)new ReadOnlyMemory<byte>(Copy(value))
            : type == typeof(Memory<byte>) ? (object)new Memory<byte>(Copy(value))
            : null;

    protected override byte[] EncodeValue(byte[] value) => value;
}
