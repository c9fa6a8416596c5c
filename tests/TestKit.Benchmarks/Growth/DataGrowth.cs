using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TestKit.Data;

namespace TestKit.Benchmarks.Growth;

/// <summary>Rows and SQL: rows read, expectations matched, statements tokenised.</summary>
internal static class DataGrowth
{
    private static readonly int[] Rows = [1_000, 10_000, 100_000, 1_000_000];
    private static readonly int[] Expectations = [10, 100, 1_000];

    public static readonly IReadOnlyList<Series> All =
    [
        new("N rows made and read", Rows, rows => () => Read(RowSet.Create<int, string>("id", "name").AddRows(rows, row => (row, "n")))),
        new("N rows read", Rows, rows => Reading(RowSet.Create<int, string>("id", "name").AddRows(rows, row => (row, "n")))),
        new("N expectations, each used once", Expectations, expectations => () => Used(expectations)),
        new("a statement among N expectations", Expectations, Among),
        new("a statement of N columns", Expectations, OfColumns),
    ];

    private static Action Reading(RowSet rows) => () => Read(rows);

    private static void Read(RowSet rows)
    {
        using var reader = rows.OpenReader();
        while (reader.Read())
        {
            reader.GetInt32(0);
            reader.GetString(1);
        }
    }

    private static void Used(int expectations)
    {
        var database = new FakeDbDataSource();
        for (var i = 0; i < expectations; i++)
        {
            database.ExpectExec(Statement(i)).WillReturnRowsAffected(1).Once();
        }

        using var connection = database.OpenConnection();
        for (var i = 0; i < expectations; i++)
        {
            Execute(connection, Statement(i));
        }
    }

    private static Action Among(int expectations)
    {
        var database = new FakeDbDataSource();
        for (var i = 0; i < expectations; i++)
        {
            database.ExpectExec(Statement(i)).WillReturnRowsAffected(1);
        }

        var connection = database.OpenConnection();
        return () => Execute(connection, Statement(0));
    }

    private static Action OfColumns(int columns)
    {
        var database = new FakeDbDataSource();
        database.ExpectExec("UPDATE t").WillReturnRowsAffected(1);
        var connection = database.OpenConnection();
        var statement = "UPDATE t SET " + string.Join(", ", Enumerable.Range(0, columns).Select(column => string.Create(CultureInfo.InvariantCulture, $"c{column} = {column}")));
        return () => Execute(connection, statement);
    }

    private static string Statement(int number) => string.Create(CultureInfo.InvariantCulture, $"UPDATE t{number}x SET a = 1");

    private static void Execute(System.Data.Common.DbConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
