using System;
using System.Data.Common;
using System.Linq;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Faults;

public sealed class DatabaseFaultTests
{
    private readonly MockDatabase _db = new(DatabaseVendor.PostgreSql);

    private IDatabase Database => _db;

    [Fact]
    public async Task Plan_OfTheDatabase_ReachesItsTransactions()
    {
        _db.ExpectTransaction().ExpectExec("INSERT");
        using var faults = FaultPlan.Parse("MockTransaction.CommitAsync#1: SqlErrorException(serialization failure)").Start();
        _db.WithFaults(faults);

        await using var transaction = await Database.BeginAsync();
        await transaction.ExecuteAsync("INSERT INTO orders VALUES (1)", []);
        var e = await Assert.ThrowsAsync<SqlErrorException>(() => transaction.CommitAsync());

        Assert.Equal(("40001", true), (e.SqlState, e.IsTransient));
        Assert.Equal(["MockDatabase.BeginAsync#1", "MockTransaction.ExecuteAsync#1", "MockTransaction.CommitAsync#1"], faults.Points.Select(point => point.ToString()));
        Assert.All(faults.Points, point => Assert.True(point.IsSql));
    }

    [Fact]
    public async Task Explorer_ReaderAndTransactionLeftOpenAfterAFailure_AreFindingsWithTheirPlaces()
    {
        var report = await FaultExplorer.ExploreAsync(
            async faults =>
            {
                var db = new MockDatabase(DatabaseVendor.PostgreSql).WithFaults(faults);
                db.ExpectTransaction()
                    .ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id").AddRow(1))
                    .ExpectExec("UPDATE").WillReturnRowsAffected(1);
                await LeaveOpenOnFailureAsync(db);
            },
            new FaultExplorerOptions { AfterEffect = false, Cancellation = false });

        var places = report.Findings.Where(finding => finding.Plan.ToString().StartsWith("MockTransaction.ExecuteAsync#1", StringComparison.Ordinal)).Select(finding => finding.What).ToList();
        Assert.Equal(2, places.Count);
        Assert.Matches(@"^Something was left open: a transaction was begun at DatabaseFaultTests\.LeaveOpenOnFailureAsync in DatabaseFaultTests\.cs:\d+, but neither committed nor rolled back$", places[0]);
        Assert.Matches(@"^Something was left open: rows were not disposed: opened at DatabaseFaultTests\.LeaveOpenOnFailureAsync in DatabaseFaultTests\.cs:\d+ by SELECT id FROM orders$", places[1]);
    }

    [Fact]
    public async Task Explorer_EverythingDisposed_FindsNothing_WhicheverAnswerIsLost()
    {
        var report = await FaultExplorer.RunAsync(
            async faults =>
            {
                var db = new MockDatabase(DatabaseVendor.PostgreSql).WithFaults(faults);
                var expected = db.ExpectTransaction();
                expected.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id").AddRow(1).AddRow(2));
                expected.ExpectExec("UPDATE").WillReturnRowsAffected(1);
                faults.Invariant("all or nothing", () => Assert.NotEqual(TransactionStatus.Pending, expected.Status()));
                await TidyAsync(db);
            },
            new FaultExplorerOptions { FaultsOf = point => point.Member == "DisposeAsync" ? [] : [FaultCatalogue.ConnectionLost, FaultCatalogue.StatementTimeout, Fault.Twice] });

        Assert.Contains("MockTransaction.Read() of SELECT id FROM orders", report.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("statement timeout) after effect", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("SqlErrorException(connection lost) after effect", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twice_QueryThatGivesAReader_LeavesOneReaderOpenOnly()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id").AddRow(1)).Times(2);
        _db.WithFaults(FaultPlan.On("QueryAsync", Fault.Twice));

        await using (var reader = await Database.QueryAsync("SELECT id", []))
        {
            Assert.True(await reader.ReadAsync());
            Assert.Equal(1, reader.GetInt32(0));
        }

        _db.AssertExpectationsMet();
    }

    [Fact]
    public async Task AfterEffect_QueryThatGivesAReader_LeavesNoneOpen()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id").AddRow(1));
        _db.WithFaults(FaultPlan.On("QueryAsync", FaultCatalogue.ConnectionLost.AfterEffect()));

        await Assert.ThrowsAsync<SqlErrorException>(() => Database.QueryAsync("SELECT id", []));

        _db.AssertExpectationsMet();
    }

    [Fact]
    public async Task AfterEffect_Begin_RollsTheTransactionBackThatNobodyHas()
    {
        var expected = _db.ExpectTransaction();
        _db.WithFaults(FaultPlan.On("BeginAsync", FaultCatalogue.ConnectionLost.AfterEffect()));

        await Assert.ThrowsAsync<SqlErrorException>(() => Database.BeginAsync());

        expected.AssertRolledBack();
    }

    [Fact]
    public async Task Read_PlanBreaksTheSecondRow_TheFirstComesThrough()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id").AddRow(1).AddRow(2));
        _db.WithFaults(FaultPlan.Parse("Read#2: SqlErrorException(connection lost)"));
        await using var reader = await Database.QueryAsync("SELECT id", []);

        Assert.True(await reader.ReadAsync());
        var e = await Assert.ThrowsAsync<SqlErrorException>(() => reader.ReadAsync());

        Assert.Equal(("08006", true), (e.SqlState, e.IsTransient));
    }

    [Fact]
    public async Task Stale_SameStatementAndArguments_GivesTheEarlierCount()
    {
        _db.ExpectExec("UPDATE").WillReturnRowsAffected(3).Once();
        _db.ExpectExec("UPDATE").WillReturnRowsAffected(0);
        _db.WithFaults(FaultPlan.On("ExecuteAsync", 2, Fault.Stale));

        Assert.Equal(3, await Database.ExecuteAsync("UPDATE t SET x = $1", [1]));
        Assert.Equal(3, await Database.ExecuteAsync("UPDATE t SET x = $1", [1]));
    }

    [Fact]
    public void Sql_FaultsOfTheCatalogue_CanBeReadBackFromTheirNames()
        => Assert.All(FaultCatalogue.All, fault => Assert.Equal($"*#1: {fault}", FaultPlan.Parse($"*#1: {fault}").ToString()));

    private static async Task LeaveOpenOnFailureAsync(IDatabase db)
    {
        var transaction = await db.BeginAsync();
        var reader = await transaction.QueryAsync("SELECT id FROM orders", []);
        await reader.ReadAsync();
        await transaction.ExecuteAsync("UPDATE orders SET seen = true", []);
        await reader.DisposeAsync();
        await transaction.CommitAsync();
    }

    private static async Task TidyAsync(IDatabase db)
    {
        await using var transaction = await db.BeginAsync();
        await using (DbDataReader reader = await transaction.QueryAsync("SELECT id FROM orders", []))
        {
            while (await reader.ReadAsync())
            {
            }
        }

        await transaction.ExecuteAsync("UPDATE orders SET seen = true", []);
        await transaction.CommitAsync();
    }
}
