using System;
using System.Globalization;

namespace TestKit.Data;

/// <summary>Which values a column takes: those of its own type, and those that C# would convert to it without a cast.</summary>
internal static class ValueFit
{
    /// <summary>The value in the type that the column stores, or null when it does not fit.</summary>
    public static object? To(Type type, object value)
    {
        var plain = value is Enum e ? Convert.ChangeType(e, Enum.GetUnderlyingType(e.GetType()), CultureInfo.InvariantCulture) : value;
        return plain is Array array && type.IsInstanceOfType(array) ? array.Clone()
            : type.IsInstanceOfType(plain) ? plain
            : Widened(plain, type);
    }

    private static object? Widened(object value, Type type)
        => Type.GetTypeCode(type) switch
        {
            TypeCode.Decimal => IsInteger(value) ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : null,
            TypeCode.Double => IsInteger(value) || value is float ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : null,
            TypeCode.Single => IsInteger(value) ? Convert.ToSingle(value, CultureInfo.InvariantCulture) : null,
            >= TypeCode.SByte and <= TypeCode.UInt64 => Integer(value, type),
            TypeCode.Object when type == typeof(DateTimeOffset) => value is DateTime { Kind: DateTimeKind.Utc } utc ? new DateTimeOffset(utc) : null,
            _ => null,
        };

    // As the compiler does with constants, an int goes into any integer type that has room for it; other types only into wider ones.
    private static object? Integer(object value, Type type)
    {
        if (!IsInteger(value) || (value is not int && SizeOf(value.GetType()) >= SizeOf(type)))
        {
            return null;
        }

        try
        {
            return Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static bool IsInteger(object value) => Type.GetTypeCode(value.GetType()) is >= TypeCode.SByte and <= TypeCode.UInt64;

    private static int SizeOf(Type type)
        => Type.GetTypeCode(type) switch
        {
            TypeCode.SByte or TypeCode.Byte => 1,
            TypeCode.Int16 or TypeCode.UInt16 => 2,
            TypeCode.Int32 or TypeCode.UInt32 => 4,
            _ => 8,
        };
}
