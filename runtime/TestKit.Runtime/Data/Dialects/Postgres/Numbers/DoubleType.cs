using System;
using System.Buffers.Binary;

namespace TestKit.Data;

internal sealed class DoubleType() : PostgresType<double>("double precision", 701)
{
    // The NaN of .NET has its sign bit set, the one of PostgreSQL has not.
    private static readonly double s_nan = BitConverter.UInt64BitsToDouble(0x7FF8000000000000);

    public override double Sample => 0;

    protected override object? FromOther(object value) => Exactly(value);

    protected override object? ReadAs(double value, Type type) => type == typeof(float) ? (float)value : null;

    protected override byte[] EncodeValue(double value)
    {
        var bytes = new byte[sizeof(double)];
        BinaryPrimitives.WriteDoubleBigEndian(bytes, double.IsNaN(value) ? s_nan : value);
        return bytes;
    }
}
