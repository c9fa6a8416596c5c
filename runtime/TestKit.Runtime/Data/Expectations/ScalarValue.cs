using System;

namespace TestKit.Data;

/// <summary>Turns a scalar into the type that a member returns: as it is, or converted where nothing is lost.</summary>
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

        try
        {
            return ValueConversion.To(value, typeof(T)) is { } converted ? (T)converted : throw WrongType<T>(value, invocation);
        }
        catch (OverflowException)
        {
            throw new OverflowException($"The scalar {ArgumentFormatter.Format(value)} does not fit into {(Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T)).Name}: {invocation.Statement.OneLine}");
        }
    }

    private static InvalidCastException WrongType<T>(object value, SqlInvocation invocation)
        => new($"The scalar {ArgumentFormatter.Format(value)} is of type {value.GetType().Name}, but {typeof(T).Name} was asked for: {invocation.Statement.OneLine}");
}
