using System;
using System.Collections;

namespace TestKit.Data;

/// <summary>One bit, which is read as a truth value.</summary>
internal sealed class SingleBitType() : PostgresType<bool>("bit(1)", 1560)
{
    public override bool Sample => false;

    public override Type SchemaType => typeof(object);

    protected override object? FromOther(object value)
        => value switch
        {
            BitArray { Length: 1 } bits => bits[0],
            "0" or "1" => value is "1",
            _ => null,
        };

    protected override object? ReadAs(bool value, Type type)
        => type == typeof(BitArray) ? new BitArray([value]) : type == typeof(string) ? (value ? "1" : "0") : null;

    protected override byte[] EncodeValue(bool value) => BitType.Encoded(new BitArray([value]));
}
