using System;
using System.Globalization;

namespace TestKit.Data;

/// <summary>Turns a value of a row into the type of what takes it: as it is, or where nothing is lost.</summary>
internal static class ValueConversion
{
    /// <summary>The value in the type, or null where it cannot be turned into it.</summary>
    /// <exception cref="OverflowException">A number is too large for the type.</exception>
    public static object? To(object value, Type type)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        return target.IsInstanceOfType(value) ? value
            : target.IsEnum ? Named(value, target)
            : IsNumber(value.GetType()) && IsNumber(target) ? Number(value, target)
            : value switch
            {
                string { Length: 1 } text when target == typeof(char) => text[0],
                DateTime { Kind: DateTimeKind.Utc } time when target == typeof(DateTimeOffset) => new DateTimeOffset(time),
                DateOnly date when target == typeof(DateTime) => date.ToDateTime(TimeOnly.MinValue),
                TimeOnly time when target == typeof(TimeSpan) => time.ToTimeSpan(),
                _ => null,
            };
    }

    private static object? Named(object value, Type target)
        => value is string name ? (Enum.TryParse(target, name, ignoreCase: true, out var named) ? named : null)
            : IsNumber(value.GetType()) && Number(value, Enum.GetUnderlyingType(target)) is { } number ? Enum.ToObject(target, number)
            : null;

    private static object? Number(object value, Type target)
    {
        var number = Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
        return IsWhole(target) && !Convert.ChangeType(number, value.GetType(), CultureInfo.InvariantCulture).Equals(value) ? null : number;
    }

    private static bool IsWhole(Type type) => Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64;

    private static bool IsNumber(Type type) => Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal && !type.IsEnum;
}
