using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Data.Common;
using System.IO;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

namespace TestKit.Data.Tests.Contract;

/// <summary>Every way to read column 0 of the current row.</summary>
internal static class Accessors
{
    public static IReadOnlyList<Probe> All { get; } = [.. Described(), .. Getters(), .. Chunks(), .. Typed()];

    private static IEnumerable<Probe> Described() =>
    [
        new("GetName", r => r.GetName(0)),
        new("GetFieldType", r => r.GetFieldType(0)),
        new("GetDataTypeName", r => r.GetDataTypeName(0)),
        new("GetSchemaTable", r => ReaderMembers.Lines(r.GetSchemaTable())),
        new("GetColumnSchema", r => ReaderMembers.Lines(r.GetColumnSchema())),
        new("GetProviderSpecificFieldType", r => r.GetProviderSpecificFieldType(0)),
    ];

    private static IEnumerable<Probe> Getters() =>
    [
        new("GetValue", r => r.GetValue(0)),
        new("Item[0]", r => r[0]),
        new("Item[name]", r => r["value"]),
        new("GetProviderSpecificValue", r => r.GetProviderSpecificValue(0)),
        new("GetValues", r => { var values = new object[2]; var count = r.GetValues(values); return new object?[] { count, values[0], values[1] }; }),
        new("IsDBNull", r => r.IsDBNull(0)),
        new("GetBoolean", r => r.GetBoolean(0)),
        new("GetByte", r => r.GetByte(0)),
        new("GetInt16", r => r.GetInt16(0)),
        new("GetInt32", r => r.GetInt32(0)),
        new("GetInt64", r => r.GetInt64(0)),
        new("GetFloat", r => r.GetFloat(0)),
        new("GetDouble", r => r.GetDouble(0)),
        new("GetDecimal", r => r.GetDecimal(0)),
        new("GetChar", r => r.GetChar(0)),
        new("GetString", r => r.GetString(0)),
        new("GetGuid", r => r.GetGuid(0)),
        new("GetDateTime", r => r.GetDateTime(0)),
        new("GetData", r => r.GetData(0)),
    ];

    private static IEnumerable<Probe> Chunks() =>
    [
        new("GetStream", r => r.GetStream(0)),
        new("GetTextReader", r => r.GetTextReader(0)),
        new("GetBytes(null)", r => r.GetBytes(0, 0, null, 0, 0)),
        new("GetBytes(null, past the end)", r => r.GetBytes(0, 1000, null, 0, 0)),
        new("GetBytes(first 3)", r => Filled<byte>(3, b => r.GetBytes(0, 0, b, 0, 3))),
        new("GetBytes(1, 2 to place 1)", r => Filled<byte>(3, b => r.GetBytes(0, 1, b, 1, 2))),
        new("GetBytes(100)", r => Filled<byte>(100, b => r.GetBytes(0, 0, b, 0, 100))),
        new("GetBytes(past the end)", r => Filled<byte>(3, b => r.GetBytes(0, 1000, b, 0, 3))),
        new("GetBytes(negative)", r => Filled<byte>(3, b => r.GetBytes(0, -1, b, 0, 3))),
        new("GetBytes(too long)", r => Filled<byte>(3, b => r.GetBytes(0, 0, b, 0, 4))),
        new("GetBytes(bad place)", r => Filled<byte>(3, b => r.GetBytes(0, 0, b, -1, 1))),
        new("GetBytes(place at end)", r => Filled<byte>(3, b => r.GetBytes(0, 0, b, 3, 0))),
        new("GetBytes(place behind end)", r => Filled<byte>(3, b => r.GetBytes(0, 0, b, 4, 0))),
        new("GetBytes(negative length)", r => Filled<byte>(3, b => r.GetBytes(0, 0, b, 0, -1))),
        new("GetChars(null)", r => r.GetChars(0, 0, null, 0, 0)),
        new("GetChars(null, past the end)", r => r.GetChars(0, 1000, null, 0, 0)),
        new("GetChars(first 3)", r => Filled<char>(3, b => r.GetChars(0, 0, b, 0, 3))),
        new("GetChars(1, 2 to place 1)", r => Filled<char>(3, b => r.GetChars(0, 1, b, 1, 2))),
        new("GetChars(100)", r => Filled<char>(100, b => r.GetChars(0, 0, b, 0, 100))),
        new("GetChars(past the end)", r => Filled<char>(3, b => r.GetChars(0, 1000, b, 0, 3))),
        new("GetChars(negative)", r => Filled<char>(3, b => r.GetChars(0, -1, b, 0, 3))),
        new("GetChars(too long)", r => Filled<char>(3, b => r.GetChars(0, 0, b, 0, 4))),
        new("GetChars(bad place)", r => Filled<char>(3, b => r.GetChars(0, 0, b, -1, 1))),
        new("GetChars(place behind end)", r => Filled<char>(3, b => r.GetChars(0, 0, b, 4, 0))),
    ];

    private static IEnumerable<Probe> Typed() =>
    [
        .. Value<bool>(), .. Value<byte>(), .. Value<sbyte>(), .. Value<short>(), .. Value<ushort>(), .. Value<int>(), .. Value<uint>(), .. Value<long>(), .. Value<ulong>(),
        .. Value<float>(), .. Value<double>(), .. Value<decimal>(), .. Value<char>(), .. Value<Guid>(), .. Value<DateTime>(), .. Value<DateTimeOffset>(), .. Value<DateOnly>(),
        .. Value<TimeOnly>(), .. Value<TimeSpan>(), .. Value<BigInteger>(), .. Value<DayOfWeek>(), .. Value<Half>(), .. Value<Int128>(), .. Value<Rune>(),
        Typed<object>(), Typed<string>(), Typed<byte[]>(), Typed<char[]>(), Typed<ReadOnlyMemory<byte>>(), Typed<Memory<byte>>(), Typed<Stream>(), Typed<TextReader>(), Typed<Array>(),
        Typed<DBNull>(), Typed<Uri>(), Typed<BitArray>(), Typed<object[]>(), Typed<IEnumerable>(), Typed<IConvertible>(), Typed<JsonDocument>(), Typed<JsonElement>(),
        Typed<int[]>(), Typed<int?[]>(), Typed<List<int>>(), Typed<IList<int>>(), Typed<List<int?>>(), Typed<long[]>(), Typed<string[]>(), Typed<List<string>>(), Typed<Guid[]>(),
        Typed<IEnumerable<int>>(), Typed<IReadOnlyList<int>>(), Typed<ICollection<string>>(), Typed<Collection<int>>(), Typed<HashSet<int>>(), Typed<int[,]>(), Typed<DateTime[]>(), Typed<decimal[]>(),
        new("GetFieldValueAsync<object>", r => r.GetFieldValueAsync<object>(0).GetAwaiter().GetResult()),
        new("GetFieldValueAsync<string>", r => r.GetFieldValueAsync<string>(0).GetAwaiter().GetResult()),
        new("GetFieldValueAsync<int>", r => r.GetFieldValueAsync<int>(0).GetAwaiter().GetResult()),
        new("IsDBNullAsync", r => r.IsDBNullAsync(0).GetAwaiter().GetResult()),
    ];

    private static IEnumerable<Probe> Value<T>()
        where T : struct
        => [Typed<T>(), new($"GetFieldValue<{typeof(T).Name}?>", r => r.GetFieldValue<T?>(0))];

    private static Probe Typed<T>() => new($"GetFieldValue<{Text(typeof(T))}>", r => r.GetFieldValue<T>(0));

    private static string Text(Type type) => type.IsGenericType ? $"{type.Name[..^2]}<{string.Join(", ", Array.ConvertAll(type.GetGenericArguments(), Text))}>" : type.Name;

    private static object Filled<T>(int size, Func<T[], long> fill)
    {
        var buffer = new T[size];
        var count = fill(buffer);
        return new object?[] { count, buffer };
    }
}
