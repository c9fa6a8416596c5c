using System;
using System.Data;
using System.Linq;
using TestKit.Data;

namespace TestKit.Benchmarks.Rows;

/// <summary>The same rows of five columns in the forms that are read: no nulls, so that all read the same values.</summary>
internal static class RowsTable
{
    public static RowSet RowSet(int count)
    {
        var rows = Data.RowSet.Create<int, string, decimal, DateTime, bool>("id", "name", "price", "created_at", "active");
        for (var i = 0; i < count; i++)
        {
            rows.AddRow(i, Names[i % Names.Length], i, Day, i % 2 == 0);
        }

        return rows;
    }

    public static DataTable DataTable(int count)
    {
        var table = new DataTable();
        foreach (var (name, type) in new[] { ("id", typeof(int)), ("name", typeof(string)), ("price", typeof(decimal)), ("created_at", typeof(DateTime)), ("active", typeof(bool)) })
        {
            table.Columns.Add(name, type);
        }

        table.BeginLoadData();
        for (var i = 0; i < count; i++)
        {
            table.Rows.Add(i, Names[i % Names.Length], (decimal)i, Day, i % 2 == 0);
        }

        table.EndLoadData();
        return table;
    }

    public static Item[] Items(int count)
        => [.. Enumerable.Range(0, count).Select(i => new Item { Id = i, Name = Names[i % Names.Length], Price = i, Created_at = Day, Active = i % 2 == 0 })];

    private static DateTime Day { get; } = new(2026, 1, 2);

    private static string[] Names { get; } = ["Alice", "Bob", "Carol"];
}
