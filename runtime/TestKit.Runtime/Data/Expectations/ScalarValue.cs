using System;
using System.Globalization;

namespace TestKit.Data;

/// <summary>Turns a scalar into the type that a member returns: as it is, or between numbers where nothing is lost.</summary>
internal static class ScalarValue
{
    public static T As<T>(object? value, SqlInvocation invocation)
    {
        if (value is T typed)
        {
            return typed;
        }

        if (value is null or DBNull)
        {
            return default(T) is null
                ? default!
                : throw new InvalidCastException($"The scalar is NULL, but {typeof(T).Name} was asked for: {invocation.Statement.OneLine}");
        }

        var target = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        try
        {
            return IsNumber(value.GetType()) && IsNumber(target) ? (T)Convert.ChangeType(value, target, CultureInfo.InvariantCulture) : throw WrongType<T>(value, invocation);
        }
        catch (OverflowException)
        {
            throw new OverflowException($"The scalar {ArgumentFormatter.Format(value)} does not fit into {target.Name}: {invocation.Statement.OneLine}");
        }
    }

    private static InvalidCastException WrongType<T>(object value, SqlInvocation invocation)
        => new($"The scalar {ArgumentFormatter.Format(value)} is of type {value.GetType().Name}, but {typeof(T).Name} was asked for: {invocation.Statement.OneLine}");

    private static bool IsNumber(Type type) => Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal && !type.IsEnum;
}
