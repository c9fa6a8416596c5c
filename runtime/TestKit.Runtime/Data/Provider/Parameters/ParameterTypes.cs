using System;
using System.Collections.Generic;
using System.Data;

namespace TestKit.Data;

/// <summary>Which type a parameter has by its value.</summary>
internal static class ParameterTypes
{
    private static readonly Dictionary<Type, DbType> s_types = new()
    {
        [typeof(bool)] = DbType.Boolean,
        [typeof(byte)] = DbType.Int16,
        [typeof(sbyte)] = DbType.Int16,
        [typeof(short)] = DbType.Int16,
        [typeof(int)] = DbType.Int32,
        [typeof(long)] = DbType.Int64,
        [typeof(float)] = DbType.Single,
        [typeof(double)] = DbType.Double,
        [typeof(decimal)] = DbType.Decimal,
        [typeof(string)] = DbType.String,
        [typeof(char)] = DbType.String,
        [typeof(byte[])] = DbType.Binary,
        [typeof(Guid)] = DbType.Guid,
        [typeof(DateOnly)] = DbType.Date,
        [typeof(TimeOnly)] = DbType.Time,
        [typeof(DateTimeOffset)] = DbType.DateTime,
    };

    public static DbType Of(object? value)
        => value is DateTime time ? time.Kind == DateTimeKind.Utc ? DbType.DateTime : DbType.DateTime2
            : value is null ? DbType.Object
            : s_types.GetValueOrDefault(value.GetType(), DbType.Object);
}
