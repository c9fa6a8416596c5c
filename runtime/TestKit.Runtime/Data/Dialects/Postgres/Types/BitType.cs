using System;
using System.Buffers.Binary;
using System.Collections;
using System.Linq;

namespace TestKit.Data;

/// <summary>Bits in a row: <c>bit(n)</c> and <c>bit varying</c>.</summary>
internal sealed class BitType(string name, uint oid) : PostgresType<BitArray>(name, oid)
{
    public override BitArray Sample => new(1);

    public override Type SchemaType => typeof(object);

    protected override bool IsImmutable => false;

    public override BitArray Copy(BitArray value) => new(value);

    protected override object? FromOther(object value)
        => value is bool single ? new BitArray([single])
            : value is string text && text.All(bit => bit is '0' or '1') ? new BitArray([.. text.Select(bit => bit == '1')])
            : null;

    protected override object? ReadAs(BitArray value, Type type)
        => type == typeof(bool) ? Single(value)
            : type == typeof(string) ? string.Concat(value.Cast<bool>().Select(bit => bit ? '1' : '0'))
            : null;

    protected override byte[] EncodeValue(BitArray value) => Encoded(value);

    public static byte[] Encoded(BitArray value)
    {
        var bytes = new byte[sizeof(int) + ((value.Length + 7) / 8)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            bytes[sizeof(int) + (i / 8)] |= (byte)(value[i] ? 0x80 >> (i % 8) : 0);
        }

        return bytes;
    }

    private bool Single(BitArray value)
        => value.Length <= 1 ? value.Length == 1 && value[0] : throw new InvalidCastException($"A value of {Name} with {value.Length} bits cannot be read as bool, which is one bit. Read it as BitArray.");
}
