using System;
using System.Data;

namespace TestKit.Data;

/// <summary>Which values Npgsql sends.</summary>
internal static class PostgresParameter
{
    /// <exception cref="NotSupportedException">PostgreSQL has no such type.</exception>
    /// <exception cref="InvalidCastException">PostgreSQL has no type for the value.</exception>
    public static void Check(FakeDbParameter parameter)
    {
        if (parameter.DbType is DbType.UInt16 or DbType.UInt32 or DbType.UInt64)
        {
            throw new NotSupportedException($"The parameter \"{parameter.ParameterName}\" is {parameter.DbType}, which PostgreSQL has no type for. Use a signed type that is wide enough.");
        }

        var value = parameter.Value!;
        if (value is uint or ulong or ushort or Enum || value.GetType() == typeof(object))
        {
            throw new InvalidCastException(
                $"The parameter \"{parameter.ParameterName}\" holds {ArgumentFormatter.Format(value)}, {TypeText.WithArticle(value.GetType())}, which PostgreSQL has no type for. Convert it, to int or string for example.");
        }
    }
}
