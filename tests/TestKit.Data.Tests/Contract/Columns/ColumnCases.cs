using System;
using System.Collections;
using System.Collections.Generic;
using System.Net;
using System.Net.NetworkInformation;

namespace TestKit.Data.Tests.Contract;

/// <summary>The column types of the suite.</summary>
internal static class ColumnCases
{
    public static IReadOnlyList<ColumnCase> All { get; } = [.. Numbers(), .. Texts(), .. Times(), .. Arrays(), .. Others(), .. Bits(), .. Networks()];

    private static IEnumerable<ColumnCase> Numbers() =>
    [
        new("smallint", Of<short?>(), ("1", (short)1), ("-32768", short.MinValue), ("200", (short)200)),
        new("integer", Of<int?>(), ("0", 0), ("-2147483648", int.MinValue), ("300", 300)),
        new("bigint", Of<long?>(), ("7", 7L), ("9223372036854775807", long.MaxValue), ("-1", -1L)),
        new("real", Of<float?>(), ("1.5", 1.5f), ("0.1", 0.1f), ("'NaN'", float.NaN)),
        new("double precision", Of<double?>(), ("2.25", 2.25), ("1e300", 1e300), ("'-Infinity'", double.NegativeInfinity)),
        new("numeric", Of<decimal?>(), ("12.50", 12.50m), ("3", 3m), ("-99999999999999.000001", -99999999999999.000001m), ("0", 0m), ("0.00012", 0.00012m), ("3.00", 3.00m), ("123456789012345678.123456789", 123456789012345678.123456789m), ("10000", 10000m)),
        new("numeric(10,2)", Of<decimal?>().Precision(10, 2), ("12.50", 12.50m)),
        new("money", Of<decimal?>().TypeName("money"), ("12.34", 12.34m)),
        new("oid", Of<uint?>().TypeName("oid"), ("5", 5u), ("4000000000", 4000000000u)),
    ];

    private static IEnumerable<ColumnCase> Texts() =>
    [
        new("text", Of<string?>(), ("'Zürich'", "Zürich"), ("''", ""), ("'42'", "42"), ("'a long text of more than ten characters'", "a long text of more than ten characters")),
        new("character varying(20)", Of<string?>().TypeName("varchar").Length(20), ("'short'", "short")),
        new("varchar", Of<string?>().TypeName("varchar"), ("'short'", "short")),
        new("character(5)", Of<string?>().TypeName("char").Length(5), ("'ab'", "ab   ")),
        new("name", Of<string?>().TypeName("name"), ("'pg_class'", "pg_class")),
        new("json", Of<string?>().TypeName("json"), ("'{\"a\": 1}'", "{\"a\": 1}")),
        new("jsonb", Of<string?>().TypeName("jsonb"), ("'{\"a\": 1}'", "{\"a\": 1}")),
        new("xml", Of<string?>().TypeName("xml"), ("'<a/>'", "<a/>")),
        new("\"char\"", Of<char?>().TypeName("\"char\""), ("'x'", 'x')),
    ];

    private static IEnumerable<ColumnCase> Times() =>
    [
        new("date", Of<DateOnly?>(), ("'2026-11-21'", new DateOnly(2026, 11, 21)), ("'1970-01-01'", new DateOnly(1970, 1, 1))),
        new("time", Of<TimeOnly?>(), ("'13:14:15.123456'", new TimeOnly(13, 14, 15, 123, 456))),
        new("time with time zone", Of<DateTimeOffset?>().TypeName("timetz"), ("'13:14:15+02'", new DateTimeOffset(1, 1, 2, 13, 14, 15, TimeSpan.FromHours(2)))),
        new("timestamp", Of<DateTime?>(), ("'2026-11-21 13:14:15.123456'", new DateTime(2026, 11, 21, 13, 14, 15, 123, 456)), ("'1970-01-01'", new DateTime(1970, 1, 1))),
        new("timestamp with time zone", Of<DateTimeOffset?>(), ("'2026-11-21 13:14:15.123456+00'", new DateTimeOffset(2026, 11, 21, 13, 14, 15, 123, 456, TimeSpan.Zero))),
        new("timestamptz", Of<DateTime?>().TypeName("timestamptz"), ("'2026-11-21 13:14:15+00'", new DateTime(2026, 11, 21, 13, 14, 15, DateTimeKind.Utc))),
        new("interval", Of<TimeSpan?>(), ("'1 day 02:03:04.000005'", new TimeSpan(1, 2, 3, 4, 0, 5)), ("'-00:00:01'", TimeSpan.FromSeconds(-1)), ("'-2 days -01:00:00'", new TimeSpan(-2, -1, 0, 0))),
    ];

    private static IEnumerable<ColumnCase> Arrays() =>
    [
        new("integer[]", Of<int[]?>(), ("'{1,2,3}'", new[] { 1, 2, 3 }), ("'{}'", Array.Empty<int>())),
        new("int4[]", Of<int?[]?>(), ("'{1,NULL,3}'", new int?[] { 1, null, 3 })),
        new("text[]", Of<string[]?>(), ("'{a,b}'", new[] { "a", "b" }), ("'{a,NULL}'", new[] { "a", null })),
        new("uuid[]", Of<Guid[]?>(), ("'{6f9619ff-8b86-d011-b42d-00cf4fc964ff}'", new[] { Guid.Parse("6f9619ff-8b86-d011-b42d-00cf4fc964ff") })),
        new("numeric[]", Of<decimal[]?>(), ("'{1.5,2}'", new[] { 1.5m, 2m })),
        new("boolean[]", Of<bool[]?>(), ("'{t,f}'", new[] { true, false })),
        new("bigint[]", Of<List<long>?>(), ("'{1,2}'", new List<long> { 1, 2 })),
        new("date[]", Of<DateOnly[]?>(), ("'{2026-11-21}'", new[] { new DateOnly(2026, 11, 21) })),
        new("timestamp[]", Of<DateTime[]?>(), ("'{2026-11-21}'", new[] { new DateTime(2026, 11, 21) })),
    ];

    private static IEnumerable<ColumnCase> Others() =>
    [
        new("boolean", Of<bool?>(), ("true", true), ("false", false)),
        new("bytea", Of<byte[]?>(), ("'\\x0102030405'", new byte[] { 1, 2, 3, 4, 5 }), ("'\\x'", Array.Empty<byte>())),
        new("uuid", Of<Guid?>(), ("'6f9619ff-8b86-d011-b42d-00cf4fc964ff'", Guid.Parse("6f9619ff-8b86-d011-b42d-00cf4fc964ff"))),
    ];

    private static IEnumerable<ColumnCase> Bits() =>
    [
        new("bit(1)", Of<bool?>().TypeName("bit").Length(1), ("'1'", true), ("'0'", false)),
        new("bit(10)", Of<BitArray?>().TypeName("bit").Length(10), ("'1011000001'", new BitArray([true, false, true, true, false, false, false, false, false, true]))),
        new("bit varying(12)", Of<BitArray?>().TypeName("varbit").Length(12), ("'101'", new BitArray([true, false, true])), ("''", new BitArray(0))),
        new("varbit", Of<string?>().TypeName("varbit"), ("'1'", "1"), ("'11111111'", "11111111")),
    ];

    private static IEnumerable<ColumnCase> Networks() =>
    [
        new("inet", Of<IPAddress?>(), ("'10.1.2.3'", IPAddress.Parse("10.1.2.3")), ("'::1'", IPAddress.IPv6Loopback)),
        new("macaddr", Of<PhysicalAddress?>(), ("'08:00:2b:01:02:03'", PhysicalAddress.Parse("08-00-2B-01-02-03"))),
        new("record", Of<object?[]?>().TypeName("record"), ("ROW(1, 'a'::text)", new object?[] { 1, "a" }), ("ROW(NULL::text, true)", new object?[] { null, true })),
        new("inet[]", Of<IPAddress[]?>(), ("'{10.1.2.3}'", new[] { IPAddress.Parse("10.1.2.3") })),
    ];

    private static Column Of<T>() => Column.Of<T>("value");
}
