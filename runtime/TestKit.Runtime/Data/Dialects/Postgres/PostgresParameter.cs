using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;

namespace TestKit.Data;

/// <summary>Which parameters Npgsql sends.</summary>
internal static class PostgresParameter
{
    private static readonly HashSet<Type> s_sent =
    [
        typeof(bool), typeof(byte), typeof(sbyte), typeof(short), typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal), typeof(char), typeof(string), typeof(Guid), typeof(DateTime),
        typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(DBNull), typeof(Memory<byte>), typeof(ReadOnlyMemory<byte>), typeof(ArraySegment<byte>),
    ];

    /// <exception cref="NotSupportedException">PostgreSQL has no such type.</exception>
    /// <exception cref="InvalidCastException">PostgreSQL has no type for the value.</exception>
    /// <exception cref="ArgumentException">The value is a time that is not in UTC.</exception>
    public static void Check(FakeDbParameter parameter)
    {
        if (parameter.DbType is DbType.UInt16 or DbType.UInt32 or DbType.UInt64)
        {
            throw new NotSupportedException($"The parameter \"{parameter.ParameterName}\" is {parameter.DbType}, which PostgreSQL has no type for. Use a signed type that is wide enough.");
        }

        var value = parameter.Value!;
        if (value is Enum || !IsSent(value.GetType()))
        {
            throw new InvalidCastException(
                $"The parameter \"{parameter.ParameterName}\" holds {ArgumentFormatter.Format(value)}, {TypeText.WithArticle(value.GetType())}, which PostgreSQL has no type for. Convert it, to int or string for example.");
        }

        if (value is DateTimeOffset { Offset.Ticks: not 0 })
        {
            throw new ArgumentException($"The parameter \"{parameter.ParameterName}\" holds {ArgumentFormatter.Format(value)}, but only offset 0 is sent to PostgreSQL: call ToUniversalTime.");
        }
    }

    /// <summary>Every placeholder must have its parameter: PostgreSQL takes <c>@name</c> without one for a column.</summary>
    public static void CheckPlaceholders(SqlText text, FakeDbParameterCollection parameters)
    {
        foreach (var token in text.Tokens.Where(token => token.Kind == SqlTokenKind.Parameter))
        {
            var name = text.TextOf(token);
            if (name[0] == '@' && !parameters.Contains(name))
            {
                throw DbErrors.Of("42703", $"column \"{name[1..]}\" does not exist: the command has no parameter {name}");
            }
        }
    }

    // Types of other namespaces may be mapped to types of the database by whoever set Npgsql up.
    private static bool IsSent(Type type)
        => type.IsArray ? IsSent(type.GetElementType()!) : type.Namespace != "System" || s_sent.Contains(Nullable.GetUnderlyingType(type) ?? type);
}
