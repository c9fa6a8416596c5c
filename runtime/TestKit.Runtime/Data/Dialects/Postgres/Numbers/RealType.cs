using System;
using System.Buffers.Binary;

namespace TestKit.Data;

internal sealed class RealType() : PostgresType<float>("real", 700)
{
    // The NaN of .NET has its sign bit set, the one of PostgreSQL has not.
    private static readonly float s_nan = BitConverter.UInt32BitsToSingle(0x7FC00000);

    public override float Sample => 0;

    protected override object? FromOther(object value) => Exactly(value);

    protected override object? ReadAs(float value, Type type) => type == typeof(double) ? (double)value : null;

    protected override byte[] EncodeValue(float value)
    {
        var bytes = new byte[sizeof(float)];
        BinaryPrimitives.WriteSingleBigEndian(bytes, float.IsNaN(value) ? s_nan : value);
        return bytes;
    }
}
