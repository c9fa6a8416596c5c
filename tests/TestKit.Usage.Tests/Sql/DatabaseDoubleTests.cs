using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Sql;

public sealed class DatabaseDoubleTests
{
    private readonly MockDatabase _db = new(DatabaseVendor.PostgreSql);

    private IDatabase Database => _db;

    [Fact]
    public async Task Chain_ExpectsAndAnswers()
    {
        _db.ExpectQuery("SELECT id, name FROM users WHERE id = $1").WithArgs(1)
              .WillReturnRows(RowSet.Create("id", "name").AddRow(1, "Alice"))
          .ExpectExec("INSERT INTO orders").WillReturnRowsAffected(1)
          .ExpectQuery("SELECT count(*)").WillReturnScalar(100L).Times(2);

        await using (var reader = await Database.QueryAsync("SELECT id, name FROM users WHERE id = $1", [1]))
        {
            Assert.True(reader.Read());
            Assert.Equal("Alice", reader.GetString(1));
        }

        Assert.Equal(1, await Database.ExecuteAsync("INSERT INTO orders VALUES ($1)", [5]));
        Assert.Equal(100, await Database.ScalarAsync<int>("SELECT count(*) FROM orders", []));
        Assert.Equal(100L, await Database.ScalarAsync<long?>("SELECT count(*) FROM items", []));
        _db.AssertQueryExecuted("SELECT id, name FROM users");
        _db.AssertExpectationsMet();
    }

    [Trait("Case", "F28")]
    [Fact]
    public void Chain_OfTheSeed_GivesTheDouble()
    {
        MockDatabase db = new MockDatabase(DatabaseVendor.PostgreSql)
            .ExpectQuery("SELECT * FROM users").WillReturnRows(RowSet.Create("id", "name").AddRow(1, "Alice"))
            .ExpectExec("INSERT INTO users").WillReturnRowsAffected(1);

        Assert.NotNull(db.Object);
    }

    [Trait("Case", "F01")]
    [Fact]
    public async Task QueryRow_GivesTheFirstMappedRow_OrTheDefault()
    {
        _db.ExpectQuery("SELECT name").WillReturnRows(RowSet.Create("name").AddRow("Alice").AddRow("Bob"));
        _db.ExpectQuery("SELECT none").WillReturnRows(RowSet.Create("name"));

        Assert.Equal("Alice", await Database.QueryRowAsync("SELECT name", [], reader => reader.GetString(0)));
        Assert.Null(await Database.QueryRowAsync("SELECT none", [], reader => reader.GetString(0)));
        Assert.Equal(2, _db.QueryLog.Count);
    }

    [Trait("Case", "F07")]
    [Fact]
    public void Vendor_IsWhatTheDoubleWasToldAtItsConstruction()
    {
        Assert.Equal(DatabaseVendor.PostgreSql, new MockDatabase().Object.Vendor);
        var oracle = new MockDatabase(DatabaseVendor.Oracle);
        oracle.Reset();

        Assert.Equal(DatabaseVendor.Oracle, oracle.Object.Vendor);
        oracle.Vendor.Returns(DatabaseVendor.MySql);
        Assert.Equal(DatabaseVendor.MySql, oracle.Object.Vendor);
    }

    [Fact]
    public async Task Transaction_IsExpectedLoggedAndAsserted()
    {
        var tx = _db.ExpectTransaction()
            .ExpectExec("INSERT INTO orders").WillReturnRowsAffected(1)
            .ExpectExec("INSERT INTO items").WillReturnError(DbErrors.UniqueViolation("items_pk"));
        tx.FailsToCommit(new TimeoutException());

        await using (var begun = await Database.BeginAsync(IsolationLevel.Serializable))
        {
            await begun.ExecuteAsync("INSERT INTO orders VALUES (1)", []);
            await Assert.ThrowsAsync<SqlErrorException>(() => begun.ExecuteAsync("INSERT INTO items VALUES (1)", []));
            await Assert.ThrowsAsync<TimeoutException>(() => begun.CommitAsync());
            await begun.RollbackAsync();
        }

        tx.AssertRolledBack();
        tx.AssertIsolationLevel(IsolationLevel.Serializable);
        Assert.Equal(2, tx.ExecLog.Count);
        Assert.Empty(_db.ExecLog);
        _db.AssertTransactionRolledBack();
        _db.AssertExecCount("INSERT", 2, includeTransactions: true);
        Assert.Equal(
            ["BeginAsync", "ExecuteAsync", "ExecuteAsync", "CommitAsync", "RollbackAsync", "DisposeAsync"],
            _db.Calls().Select(call => call.MemberName));
    }

    [Fact]
    public async Task Transaction_DisposedWithoutCommit_IsRolledBack()
    {
        _db.ExpectTransaction();
        await using (await Database.BeginAsync())
        {
        }

        _db.AssertTransactionRolledBack();
        _db.AssertExpectationsMet();
    }

    [Fact]
    public async Task Selectors_GoBeforeExpectations_AndShowInTheSameLog()
    {
        _db.ExpectExec("").WillReturnRowsAffected(1);
        _db.ExecuteAsync().Throws(new TimeoutException()).Once();

        await Assert.ThrowsAsync<TimeoutException>(() => Database.ExecuteAsync("UPDATE a", []));
        Assert.Equal(1, await Database.ExecuteAsync("UPDATE b", []));

        _db.ExecuteAsync("UPDATE b").AssertCalled(Times.Once);
        Assert.Equal([CallOutcome.Threw, CallOutcome.Returned], _db.ExecLog.Select(call => call.Outcome));
    }

    [Fact]
    public async Task Backing_AnswersWhatIsNotExpected()
    {
        var real = new MockDatabase();
        real.ExpectExec("").WillReturnRowsAffected(7);
        real.ExpectTransaction();
        var spy = new MockDatabase(real);
        spy.ExpectExec("UPDATE").WillReturnRowsAffected(1);

        Assert.Equal(1, await spy.Object.ExecuteAsync("UPDATE a", []));
        Assert.Equal(7, await spy.Object.ExecuteAsync("DELETE a", []));
        await (await spy.Object.BeginAsync()).CommitAsync();
        real.AssertExecExecuted("DELETE");
        real.AssertTransactionCommitted();
        spy.AssertNoTransaction();
    }

    [Fact]
    public async Task Unexpected_IsRefused_WithTheMembersOwnDouble()
    {
        var e = await Assert.ThrowsAsync<UnexpectedSqlException>(() => Database.QueryAsync("SELECT 1", []));

        Assert.StartsWith("MockDatabase was asked for a query that nothing was expected for:\n  SELECT 1\n", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenRows_NameTheLineThatOpenedThem()
    {
        _db.ExpectQuery("SELECT").WillReturnScalar(1);
        var reader = await Database.QueryAsync("SELECT 1", []);

        var e = Assert.Throws<AssertionFailedException>(_db.AssertExpectationsMet);

        Assert.Matches(@"rows were not disposed: opened at DatabaseDoubleTests\.OpenRows_NameTheLineThatOpenedThem in DatabaseDoubleTests\.cs:\d+ by SELECT 1", e.Message);
        await reader.DisposeAsync();
        _db.AssertExpectationsMet();
    }

    [Fact]
    public async Task Recording_SwitchedOff_ExpectationsStillAnswer()
    {
        var db = new MockDatabase(DatabaseVendor.PostgreSql, recording: false);
        db.ExpectExec("UPDATE").WillReturnRowsAffected(1);

        Assert.Equal(1, await db.Object.ExecuteAsync("UPDATE a", []));
        Assert.Throws<RecordingException>(() => db.ExecLog);
    }
}
