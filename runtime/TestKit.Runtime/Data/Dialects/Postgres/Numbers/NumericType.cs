using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Numerics;

namespace TestKit.Data;

internal sealed class NumericType(string name) : PostgresType<decimal>(name, 1700)
{
    private const int Base = 10000;
    private const int DigitsOfBase = 4;
    private const short Negative = 0x4000;

    public override decimal Sample => 0;

    protected override object? FromOther(object value) => value is BigInteger big ? (decimal)big : Exactly(value);

    protected override object? ReadAs(decimal value, Type type)
        => type == typeof(double) ? (double)value
            : type == typeof(float) ? (float)value
            : type == typeof(long) ? (long)value
            : type == typeof(int) ? (int)value
            : type == typeof(short) ? (short)value
            : type == typeof(byte) ? (byte)value
            : type == typeof(BigInteger) && decimal.IsInteger(value) ? new BigInteger(value)
            : null;

    /// <summary>Digits of base 10000 after their number, the exponent of the first, the sign, and how many decimal digits are shown after the point.</summary>
    protected override byte[] EncodeValue(decimal value)
    {
        var scale = value.Scale;
        var (digits, weight) = Digits(Math.Abs(value), scale);
        var bytes = new byte[(4 + digits.Count) * sizeof(short)];
        short[] head = [(short)digits.Count, (short)weight, value < 0 ? Negative : (short)0, scale];
        for (var i = 0; i < head.Length + digits.Count; i++)
        {
            BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(i * sizeof(short)), i < head.Length ? head[i] : digits[i - head.Length]);
        }

        return bytes;
    }

    private static (List<short> Digits, int Weight) Digits(decimal value, int scale)
    {
        var fractions = (scale + DigitsOfBase - 1) / DigitsOfBase;
        var (integral, fraction) = ((BigInteger)decimal.Truncate(value), value - decimal.Truncate(value));
        var rest = (integral * BigInteger.Pow(Base, fractions)) + Scaled(fraction, fractions * DigitsOfBase);
        var digits = new List<short>();
        for (; !rest.IsZero; rest /= Base)
        {
            digits.Insert(0, (short)(rest % Base));
        }

        var weight = digits.Count == 0 ? 0 : digits.Count - fractions - 1;
        while (digits.Count > 0 && digits[^1] == 0)
        {
            digits.RemoveAt(digits.Count - 1);
        }

        return (digits, weight);
    }

    private static BigInteger Scaled(decimal fraction, int places)
    {
        var bits = decimal.GetBits(fraction);
        var unscaled = new BigInteger((uint)bits[0]) + ((BigInteger)(uint)bits[1] << 32) + ((BigInteger)(uint)bits[2] << 64);
        return unscaled * BigInteger.Pow(10, places - fraction.Scale);
    }
}
