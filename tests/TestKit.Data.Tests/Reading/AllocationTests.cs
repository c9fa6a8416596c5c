using System;
using System.Data.Common;
using System.Linq;
using Xunit;

namespace TestKit.Data.Tests.Reading;

/// <summary>What reading costs in memory: it is counted and not timed, so it can be asserted.</summary>
public sealed class AllocationTests
{
    private const int Rows = 1000;

    private static readonly DateTime s_time = new(2026, 11, 21, 0, 0, 0, DateTimeKind.Unspecified);

    [Fact]
    public void TypedGetters_OnTypedColumns_AllocateNothing()
    {
        using var reader = Typed().OpenReader();

        Assert.Equal(0, AllocatedBy(() => ReadByGetters(reader), reader));
    }

    [Fact]
    public void GetFieldValue_OnTypedColumns_AllocatesNothing()
    {
        using var reader = Typed().OpenReader();

        Assert.Equal(0, AllocatedBy(() => ReadByType(reader), reader));
    }

    [Fact]
    public void GetValue_OfNumbers_Boxes()
    {
        using var reader = Typed().OpenReader();

        Assert.True(AllocatedBy(() => _ = reader.GetValue(0), reader) > 0);
    }

    [Fact]
    public void OpeningAReader_DoesNotCopyTheRows()
    {
        var (few, many) = (RowSet.Create(Column.Of<int>("id")).AddRows(10, i => [i]), RowSet.Create(Column.Of<int>("id")).AddRows(100_000, i => [i]));

        Assert.Equal(Opening(few), Opening(many));
    }

    [Fact]
    public void StatementThatIsKnown_IsNotTokenisedAgain()
    {
        var db = new FakeDbDataSource();
        for (var i = 0; i < 100; i++)
        {
            db.ExpectExec($"UPDATE t{i} SET a = 1").Optional();
        }

        db.ExpectExec("SELECT column_0").WillReturnRowsAffected(1);
        using var connection = db.OpenConnection();
        Executing(connection, Wide("warm"));
        Executing(connection, Wide("warm"));

        var first = Executing(connection, Wide("known"));
        var again = Executing(connection, Wide("known"));

        Assert.True(again < first / 5, $"{again} bytes where the first time took {first}");
    }

    private static string Wide(string table) => $"SELECT {string.Join(", ", Enumerable.Range(0, 2000).Select(i => $"column_{i}"))} FROM {table}";

    private static long Executing(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        var before = GC.GetAllocatedBytesForCurrentThread();
        command.ExecuteNonQuery();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static RowSet Typed()
        => RowSet.Create(Column.Of<int>("id"), Column.Of<string>("name"), Column.Of<decimal>("price"), Column.Of<DateTime>("at"), Column.Of<Guid>("key"), Column.Of<bool>("open"), Column.Of<long?>("parent"))
            .AddRows(Rows, i => [i, "a", 1.5m, s_time, Guid.Empty, true, i % 2 == 0 ? null : 7L]);

    private static void ReadByGetters(DbDataReader reader)
    {
        _ = reader.GetInt32(0);
        _ = reader.GetString(1);
        _ = reader.GetDecimal(2);
        _ = reader.GetDateTime(3);
        _ = reader.GetGuid(4);
        _ = reader.GetBoolean(5);
        _ = reader.IsDBNull(6) ? 0 : reader.GetInt64(6);
    }

    private static void ReadByType(DbDataReader reader)
    {
        _ = reader.GetFieldValue<int>(0);
        _ = reader.GetFieldValue<string>(1);
        _ = reader.GetFieldValue<decimal>(2);
        _ = reader.GetFieldValue<DateTime>(3);
        _ = reader.GetFieldValue<Guid>(4);
        _ = reader.GetFieldValue<bool>(5);
    }

    /// <summary>The bytes that all rows but the first few take, for which code is still compiled.</summary>
    private static long AllocatedBy(Action read, DbDataReader reader)
    {
        for (var i = 0; i < 100 && reader.Read(); i++)
        {
            read();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        while (reader.Read())
        {
            read();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long Opening(RowSet rows)
    {
        rows.OpenReader().Dispose();
        var before = GC.GetAllocatedBytesForCurrentThread();
        rows.OpenReader().Dispose();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
