using System;

namespace TestKit.Data.Tests.Mapping;

/// <summary>The tables that the scenarios read, as DDL and as row sets.</summary>
internal static class Shop
{
    public const string Tables = """
        CREATE TABLE users (id int PRIMARY KEY, name text, score numeric(10,2) NOT NULL, active boolean NOT NULL, born date, seen timestamptz, tags text[] NOT NULL);
        INSERT INTO users VALUES
          (1, 'Alice', 12.50, true, '2000-02-29', '2026-11-21 10:00:00+00', '{a,b}'),
          (2, 'Bob', 3, false, NULL, NULL, '{}'),
          (3, NULL, 0, true, '1999-12-31', '2026-11-20 00:00:00+00', '{c}');
        CREATE TABLE orders (id bigint PRIMARY KEY, user_id int NOT NULL, total numeric NOT NULL, note text);
        INSERT INTO orders VALUES (10, 1, 9.90, 'first'), (11, 1, 20, NULL), (12, 2, 5.5, 'late');
        CREATE PROCEDURE add_up(a int, b int, INOUT total int) LANGUAGE plpgsql AS 'BEGIN total := a + b; END';
        """;

    private static readonly DateTime s_seen = new(2026, 11, 21, 10, 0, 0, DateTimeKind.Utc);

    public static RowSet Users() => NoUsers()
        .AddRow(1, "Alice", 12.50m, true, new DateOnly(2000, 2, 29), s_seen, new[] { "a", "b" })
        .AddRow(2, "Bob", 3.00m, false, null, null, Array.Empty<string>())
        .AddRow(3, null, 0.00m, true, new DateOnly(1999, 12, 31), s_seen.Date.AddDays(-1), new[] { "c" });

    public static RowSet NoUsers() => RowSet.Create(
        Column.Of<int>("id"),
        Column.Of<string?>("name"),
        Column.Of<decimal>("score").Precision(10, 2),
        Column.Of<bool>("active"),
        Column.Of<DateOnly?>("born"),
        Column.Of<DateTime?>("seen").TypeName("timestamptz"),
        Column.Of<string[]>("tags"));

    public static RowSet Alice() => NoUsers().AddRow(1, "Alice", 12.50m, true, new DateOnly(2000, 2, 29), s_seen, new[] { "a", "b" });

    public static RowSet Names() => RowSet.Create(Column.Of<int>("id"), Column.Of<string?>("name")).AddRow(1, "Alice").AddRow(2, "Bob").AddRow(3, null);

    public static RowSet Orders() => RowSet.Create(Column.Of<long>("id"), Column.Of<int>("user_id"), Column.Of<decimal>("total"), Column.Of<string?>("note"))
        .AddRow(10L, 1, 9.90m, "first").AddRow(11L, 1, 20m, null).AddRow(12L, 2, 5.5m, "late");

    public static RowSet One<T>(string column, T value) => RowSet.Create(Column.Of<T>(column)).AddRow([value]);
}
