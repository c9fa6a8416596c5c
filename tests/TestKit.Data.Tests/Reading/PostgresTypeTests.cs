using System;
using System.Collections.Generic;
using System.Numerics;
using System.Text.Json;
using Xunit;

namespace TestKit.Data.Tests.Reading;

/// <summary>Which type of PostgreSQL a column has, by its values and by the name it is given.</summary>
public sealed class PostgresTypeTests
{
    private static readonly int[] s_numbers = [1, 2];

    public static TheoryData<Column, object, string, Type, object> Columns => new()
    {
        { Column.Of<byte>("c"), (byte)1, "smallint", typeof(short), (short)1 },
        { Column.Of<ushort>("c"), (ushort)1, "integer", typeof(int), 1 },
        { Column.Of<uint>("c"), 1u, "bigint", typeof(long), 1L },
        { Column.Of<ulong>("c"), 1UL, "numeric", typeof(decimal), 1m },
        { Column.Of<BigInteger>("c"), new BigInteger(7), "numeric", typeof(decimal), 7m },
        { Column.Of<char>("c"), 'x', "character(1)", typeof(string), "x" },
        { Column.Of<DayOfWeek>("c"), DayOfWeek.Friday, "integer", typeof(int), 5 },
        { Column.Of<string>("c").TypeName("citext"), "x", "citext", typeof(string), "x" },
        { Column.Of<string>("c").TypeName("mood"), "happy", "mood", typeof(string), "happy" },
        { Column.Of<string>("c").TypeName("VARCHAR(20)"), "x", "character varying(20)", typeof(string), "x" },
        { Column.Of<string>("c").TypeName("varchar").Length(20), "x", "character varying(20)", typeof(string), "x" },
        { Column.Of<int>("c").TypeName("numeric(10,2)"), 1, "numeric(10, 2)", typeof(decimal), 1m },
        { Column.Of<int>("c").TypeName("int8"), 1, "bigint", typeof(long), 1L },
        { Column.Of<DateTime>("c").TypeName("date"), new DateTime(2026, 1, 2), "date", typeof(DateOnly), new DateOnly(2026, 1, 2) },
        { Column.Of<TimeSpan>("c").TypeName("time"), TimeSpan.FromHours(1), "time without time zone", typeof(TimeOnly), new TimeOnly(1, 0) },
        { Column.Of<DateTime>("c"), new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc), "timestamp with time zone", typeof(DateTime), new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc) },
        { Column.Of<DateTime>("c"), new DateTime(2026, 1, 2), "timestamp without time zone", typeof(DateTime), new DateTime(2026, 1, 2) },
        { Column.Of<List<int>>("c"), new List<int> { 1, 2 }, "integer[]", typeof(Array), s_numbers },
        { Column.Of<int[]>("c").TypeName("int8[]"), s_numbers, "bigint[]", typeof(Array), new[] { 1L, 2L } },
        { Column.Of<Uri>("c"), new Uri("http://localhost"), "Uri", typeof(Uri), new Uri("http://localhost") },
    };

    [Theory]
    [MemberData(nameof(Columns))]
    public void Column_IsReadAsItsTypeIs(Column column, object value, string typeName, Type type, object read)
    {
        using var reader = RowSet.Create(column).AddRow([value]).OpenReader();
        reader.Read();

        Assert.Equal(typeName, reader.GetDataTypeName(0));
        Assert.Equal(type, reader.GetFieldType(0));
        Assert.Equal(read, reader.GetValue(0));
        Assert.Equal(read.GetType(), reader.GetValue(0).GetType());
    }

    [Fact]
    public void Json_IsText()
    {
        using var document = JsonDocument.Parse("""{"a": 1}""");
        using var reader = RowSet.Create(Column.Of<JsonDocument>("c")).AddRow(document).OpenReader();
        reader.Read();

        Assert.Equal("jsonb", reader.GetDataTypeName(0));
        Assert.Equal("""{"a": 1}""", reader.GetString(0));
    }

    [Fact]
    public void LocalTime_InAColumnOfInstants_IsTheSameInstant()
    {
        var local = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Local);
        using var reader = RowSet.Create(Column.Of<DateTime>("at").TypeName("timestamptz")).AddRow(local).OpenReader();
        reader.Read();

        Assert.Equal(local.ToUniversalTime(), reader.GetDateTime(0));
        Assert.Equal(DateTimeKind.Utc, reader.GetDateTime(0).Kind);
    }

    [Fact]
    public void OtherType_HasNoBytes()
    {
        using var reader = RowSet.Create(Column.Of<Uri>("c")).AddRow(new Uri("http://localhost")).OpenReader();
        reader.Read();

        Assert.Throws<InvalidCastException>(() => reader.GetStream(0));
    }
}
