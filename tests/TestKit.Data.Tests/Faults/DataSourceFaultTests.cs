using System;
using System.Linq;
using System.Threading.Tasks;
using Dapper;
using Xunit;

namespace TestKit.Data.Tests.Faults;

/// <summary>Plans and explorations on the face of ADO.NET: opening, executing, reading, committing and rolling back can fail.</summary>
public sealed class DataSourceFaultTests : IDisposable
{
    private readonly FakeDbDataSource _db = new();

    public void Dispose() => _db.Dispose();

    [Fact]
    public async Task Points_OfATransactionWithRows_AreOpenBeginExecuteReadAndCommit()
    {
        Expect(_db);
        using var faults = FaultPlan.None.Start();
        _db.WithFaults(faults);

        await MoveAsync(_db);

        Assert.Equal(
            [
                "FakeDbDataSource.Open#1", "FakeDbDataSource.BeginTransaction#1", "ExpectedTransaction.ExecuteReader#1",
                "ExpectedTransaction.Read#1", "ExpectedTransaction.Read#2", "ExpectedTransaction.ExecuteNonQuery#1", "ExpectedTransaction.Commit#1",
            ],
            faults.Points.Select(point => point.ToString()));
        Assert.DoesNotContain(_db.Calls(), call => call.ToString().Contains("Open", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("FakeDbDataSource.Open#1: SqlErrorException(too many connections)", "53300")]
    [InlineData("BeginTransaction#1: SqlErrorException(connection lost)", "08006")]
    [InlineData("ExecuteReader#1: SqlErrorException(statement timeout)", "57014")]
    [InlineData("Read#2: SqlErrorException(admin shutdown)", "57P01")]
    [InlineData("ExecuteNonQuery#1: SqlErrorException(deadlock)", "40P01")]
    [InlineData("Commit#1: SqlErrorException(serialization failure)", "40001")]
    [InlineData("Commit#1: SqlErrorException(connection lost) after effect", "08006")]
    public async Task Plan_AnyStep_FailsWithTheErrorAndNothingStaysOpen(string plan, string state)
    {
        var expected = Expect(_db);
        using var faults = FaultPlan.Parse(plan).Start();
        _db.WithFaults(faults);

        var e = await Assert.ThrowsAsync<SqlErrorException>(() => MoveAsync(_db));

        Assert.Equal(state, e.SqlState);
        faults.AssertAllInjected();
        Assert.NotEqual(TransactionStatus.Pending, expected.Status());
        Assert.Equal(plan.EndsWith("after effect", StringComparison.Ordinal), expected.IsCommitted());
    }

    [Fact]
    public void Rollback_MadeToFail_FailsInBothForms()
    {
        _db.ExpectTransaction();
        _db.WithFaults(FaultPlan.Parse("Rollback#1: SqlErrorException(connection lost)"));
        using var connection = _db.OpenConnection();
        using var transaction = connection.BeginTransaction();

        Assert.Throws<SqlErrorException>(transaction.Rollback);
        transaction.Rollback();

        _db.AssertTransactionRolledBack();
    }

    [Fact]
    public void Open_SynchronousAndMadeToFail_StaysClosedAndCanBeOpenedAgain()
    {
        _db.WithFaults(FaultPlan.Parse("Open#1: SocketException(connection refused)"));
        using var connection = _db.CreateConnection();

        Assert.Throws<System.Net.Sockets.SocketException>(connection.Open);
        Assert.Equal(System.Data.ConnectionState.Closed, connection.State);
        connection.Open();

        Assert.Equal(System.Data.ConnectionState.Open, connection.State);
    }

    [Fact]
    public void Scalar_RowThatTheCommandReadsItself_IsNoPointOfItsOwn()
    {
        _db.ExpectQuery("SELECT count(*)").WillReturnScalar(5L);
        using var faults = FaultPlan.On("Read", FaultCatalogue.ConnectionLost).Start();
        _db.WithFaults(faults);
        using var connection = _db.OpenConnection();

        Assert.Equal(5L, connection.ExecuteScalar<long>("SELECT count(*) FROM users"));
        Assert.Equal(["Open", "ExecuteScalar"], faults.Points.Select(point => point.Member));
    }

    [Fact]
    public async Task Read_FailsInATransaction_AbortsItAsADatabaseDoes()
    {
        Expect(_db);
        _db.WithFaults(FaultPlan.Parse("Read#1: SqlErrorException(deadlock)"));
        await using var connection = await _db.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();

        await Assert.ThrowsAsync<SqlErrorException>(() => connection.QueryAsync<int>("SELECT id FROM users", transaction: transaction));
        var e = await Assert.ThrowsAsync<SqlErrorException>(() => connection.ExecuteAsync("UPDATE users SET seen = true", transaction: transaction));

        Assert.Equal("25P02", e.SqlState);
    }

    [Fact]
    public async Task Read_HangsByPlan_EndsWithItsOwnToken()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id").AddRow(1));
        _db.WithFaults(FaultPlan.Parse("Read#1: hang"));
        await using var connection = await _db.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT id";
        await using var reader = await command.ExecuteReaderAsync();
        using var source = new System.Threading.CancellationTokenSource();

        var reading = reader.ReadAsync(source.Token);
        Assert.False(reading.IsCompleted);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public async Task Explorer_CodeThatDisposesOfAll_FindsNothing()
    {
        var report = await FaultExplorer.RunAsync(async faults =>
        {
            var db = new FakeDbDataSource().WithFaults(faults);
            var expected = Expect(db);
            faults.Invariant("all or nothing", () => Assert.NotEqual(TransactionStatus.Pending, expected.Status()));
            await MoveAsync(db);
        });

        Assert.Equal(7, report.Points.Count);
    }

    [Fact]
    public async Task Explorer_ReaderThatOnlyTheHappyPathDisposesOf_IsFoundWithItsPlace()
    {
        var report = await FaultExplorer.ExploreAsync(
            async faults =>
            {
                var db = new FakeDbDataSource().WithFaults(faults);
                db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id").AddRow(1));
                await ReadCarelesslyAsync(db);
            },
            new FaultExplorerOptions { Cancellation = false });

        var finding = Assert.Single(report.Findings);
        Assert.Equal("FakeDbDataSource.Read#1: SqlErrorException(connection lost)", finding.Plan.ToString());
        Assert.Matches(@"^Something was left open: rows were not disposed: opened at DataSourceFaultTests\.ReadCarelesslyAsync in DataSourceFaultTests\.cs:\d+ by SELECT id FROM users$", finding.What);
    }

    private static async Task ReadCarelesslyAsync(FakeDbDataSource db)
    {
        var connection = await db.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT id FROM users";
        var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        await reader.DisposeAsync();
        await connection.DisposeAsync();
    }

    private static ExpectedTransaction Expect(FakeDbDataSource db)
    {
        var expected = db.ExpectTransaction();
        expected.ExpectQuery("SELECT id FROM users").WillReturnRows(RowSet.Create("id").AddRow(1));
        expected.ExpectExec("UPDATE users").WillReturnRowsAffected(1);
        return expected;
    }

    private static async Task MoveAsync(FakeDbDataSource db)
    {
        await using var connection = await db.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT id FROM users";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
            }
        }

        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "UPDATE users SET seen = true";
            await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }
}
