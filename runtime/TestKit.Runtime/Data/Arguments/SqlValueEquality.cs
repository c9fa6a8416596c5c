using System;

namespace TestKit.Data;

/// <summary>When two arguments of a statement are the same to a database: whole numbers and decimals by their value whatever their type, null and DBNull alike, everything else as in any double.</summary>
internal static class SqlValueEquality
{
    public static bool AreEqual(object? expected, object? actual)
        => expected is null or DBNull ? actual is null or DBNull
            : actual is not (null or DBNull) && (Number(expected) is { } left && Number(actual) is { } right
                ? left == right
                : ArgumentEquality.For(expected).AreEqual(expected, actual));

    private static decimal? Number(object value)
        => value switch
        {
            int number => number,
            long number => number,
            short number => number,
            byte number => number,
            sbyte number => number,
            uint number => number,
            ulong number => number,
            ushort number => number,
            decimal number => number,
            _ => null,
        };
}
