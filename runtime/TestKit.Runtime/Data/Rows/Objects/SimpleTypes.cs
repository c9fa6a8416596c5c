using System;
using System.Collections;
using System.Collections.Generic;
using System.Net;
using System.Numerics;
using System.Text.Json;

namespace TestKit.Data;

/// <summary>The types that are one value of one column, rather than objects with properties.</summary>
internal static class SimpleTypes
{
    private static readonly HashSet<Type> s_types =
    [
        typeof(object), typeof(decimal), typeof(string), typeof(Guid), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan),
        typeof(BigInteger), typeof(BitArray), typeof(IPAddress), typeof(JsonElement), typeof(JsonDocument), typeof(Uri), typeof(DBNull),
    ];

    public static bool Contains(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsPrimitive || plain.IsEnum || plain.IsArray || s_types.Contains(plain);
    }
}
