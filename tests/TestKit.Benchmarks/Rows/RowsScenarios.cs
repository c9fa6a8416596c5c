using System;
using System.Data;
using System.Data.Common;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Dapper;
using TestKit.Data;

namespace TestKit.Benchmarks.Rows;

/// <summary>Rows and SQL: what reading them and matching a statement costs. Methods of one prefix do the same.</summary>
public class RowsScenarios : IDisposable
{
    private const int Million = 1_000_000;
    private const int TenThousand = 10_000;
    private const int Commands = 1_000;
    private const string Query = "SELECT id, name, price, created_at, active FROM items";
    private readonly string _insert = "INSERT INTO orders0 (id, item, quantity) VALUES (1, 2, 3)";
    private RowSet _million = RowSet.Create("");
    private DataTable _table = new();
    private DbConnection? _handWritten;
    private DbConnection? _fake;

    [GlobalSetup(Targets = [nameof(Million_RowSet), nameof(Million_DataTable)])]
    public void PrepareMillion()
    {
        _million = RowsTable.RowSet(Million);
        _table = RowsTable.DataTable(Million);
    }

    [GlobalSetup(Targets = [nameof(Dapper_Fake), nameof(Dapper_HandWritten)])]
    public void PrepareDapper()
    {
        _handWritten = new HandWrittenConnection(RowsTable.Items(TenThousand));
        var source = new FakeDbDataSource();
        source.ExpectQuery("SELECT").WillReturnRows(RowsTable.RowSet(TenThousand));
        _fake = source.OpenConnection();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _table.Dispose();
        _handWritten?.Dispose();
        _fake?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public decimal Million_DataTable() => Sum(_table.CreateDataReader());

    [Benchmark]
    public decimal Million_RowSet() => Sum(_million.OpenReader());

    [Benchmark]
    public int Dapper_HandWritten() => _handWritten!.Query<Item>(Query).Count();

    [Benchmark]
    public int Dapper_Fake() => _fake!.Query<Item>(Query).Count();

    [Benchmark(OperationsPerInvoke = Commands)]
    public int Match_One() => ExecuteMany(expectations: 1);

    [Benchmark(OperationsPerInvoke = Commands)]
    public int Match_Hundred() => ExecuteMany(expectations: 100);

    /// <summary>The first expectation is the last that is looked at. The double is new each time, since its log grows.</summary>
    private int ExecuteMany(int expectations)
    {
        var source = new FakeDbDataSource();
        for (var i = 0; i < expectations; i++)
        {
            source.ExpectExec($"INSERT INTO orders{i} (id, item, quantity)").WillReturnRowsAffected(1);
        }

        using var connection = source.OpenConnection();
        var count = 0;
        for (var i = 0; i < Commands; i++)
        {
            using var command = connection.CreateCommand();
            command.CommandText = _insert;
            count += command.ExecuteNonQuery();
        }

        return count;
    }

    private static decimal Sum(DbDataReader reader)
    {
        using (reader)
        {
            var sum = 0m;
            while (reader.Read())
            {
                sum += reader.GetInt32(0) + reader.GetString(1).Length + reader.GetDecimal(2) + reader.GetDateTime(3).Day + (reader.GetBoolean(4) ? 1 : 0);
            }

            return sum;
        }
    }
}
