using System.Collections.Generic;

namespace TestKit.Data;

/// <summary>The numbers by which Npgsql calls the types, by those of PostgreSQL; they stand in schema tables.</summary>
internal static class ProviderTypes
{
    private const int Array = int.MinValue;

    private static readonly Dictionary<uint, int> s_numbers = new()
    {
        [16] = 2, [17] = 4, [18] = 38, [19] = 32, [20] = 1, [21] = 18, [23] = 9, [25] = 19, [26] = 41, [114] = 35, [142] = 28, [700] = 17, [701] = 8, [790] = 12,
        [1042] = 6, [1043] = 22, [1082] = 7, [1083] = 20, [1114] = 21, [1184] = 26, [1186] = 30, [1266] = 31, [1700] = 13, [2950] = 27, [1560] = 25, [1562] = 39, [869] = 24, [829] = 34, [3802] = 36,
    };

    /// <summary>The number of a type, or that of unknown types.</summary>
    public static int Of(uint oid) => s_numbers.GetValueOrDefault(oid, 40);

    public static int OfArray(uint element) => Array | Of(element);
}
