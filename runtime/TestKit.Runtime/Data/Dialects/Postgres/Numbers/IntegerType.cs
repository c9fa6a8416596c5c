using System;
using System.Globalization;
using System.Numerics;

namespace TestKit.Data;

/// <summary><c>smallint</c>, <c>integer</c> and <c>bigint</c>.</summary>
internal sealed class IntegerType<T>(string name, uint oid) : PostgresType<T>(name, oid)
    where T : struct, IBinaryInteger<T>
{
    public override T Sample => T.Zero;

    protected override object? FromOther(object value) => Exactly(value);

    protected override object? ReadAs(T value, Type type)
        => Type.GetTypeCode(type) is TypeCode.SByte or TypeCode.Byte or TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal && !type.IsEnum
            ? Convert.ChangeType(value, type, CultureInfo.InvariantCulture)
            : null;

    protected override byte[] EncodeValue(T value)
    {
        var bytes = new byte[value.GetByteCount()];
        value.WriteBigEndian(bytes);
        return bytes;
    }
}
