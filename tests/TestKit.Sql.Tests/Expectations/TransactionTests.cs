using System;
using System.Data;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Sql.Tests.Doubles;
using Xunit;

namespace TestKit.Sql.Tests.Expectations;

public sealed class TransactionTests
{
    private readonly OrderDatabase _db = new();

    [Trait("Case", "G03")]
    [Fact]
    public async Task Chain_ConfiguresTheTransaction_AndStandsForIt()
    {
        var tx = _db.ExpectTransaction()
            .ExpectExec("INSERT INTO orders").WillReturnRowsAffected(1)
            .ExpectExec("INSERT INTO items").WillReturnError(DbErrors.UniqueViolation("items_pk"));
        tx.FailsToCommit(new TimeoutException());

        var begun = await _db.BeginAsync();
        Assert.Equal(1, begun.Exec("INSERT INTO orders VALUES (1)"));
        var error = Assert.Throws<SqlErrorException>(() => begun.Exec("INSERT INTO items VALUES (1)"));
        await Assert.ThrowsAsync<TimeoutException>(begun.CommitAsync);
        await begun.RollbackAsync();

        Assert.Equal(("23505", "items_pk"), (error.SqlState, error.ConstraintName));
        tx.AssertRolledBack();
        tx.AssertExecCount("INSERT", 2);
        Assert.Equal(2, tx.ExecLog.Count);
        Assert.Same(begun, (OrderTransaction)tx);
    }

    [Trait("Case", "G05")]
    [Fact]
    public async Task Transactions_AreHandedOutInOrder()
    {
        var expected = Enumerable.Range(0, 3).Select(_ => _db.ExpectTransaction()).ToList();

        Assert.Equal(expected, [await _db.BeginAsync(), await _db.BeginAsync(), await _db.BeginAsync()]);
        var e = await Assert.ThrowsAsync<UnexpectedSqlException>(() => _db.BeginAsync());
        Assert.Equal("OrderDatabase was asked to begin another transaction, but all 3 expected transactions were begun already. Expect one for each begin: ExpectTransaction().", e.Message);
    }

    [Fact]
    public async Task Transactions_AnyNumberExpected_AreEachSetUpAnewAndAfterThoseExpectedOneByOne()
    {
        var first = _db.ExpectTransaction();
        _db.ExpectTransactions(each => each.ExpectExec("INSERT").WillReturnRowsAffected(2).Optional());

        var begun = await _db.BeginAsync();
        var second = await _db.BeginAsync();
        var third = await _db.BeginAsync();
        await begun.CommitAsync();
        await third.RollbackAsync();

        Assert.Same(first, begun);
        Assert.Equal(2, second.Exec("INSERT INTO orders VALUES (1)"));
        Assert.Contains("transaction 2: begun", Assert.Throws<AssertionFailedException>(_db.AssertExpectationsMet).Message, StringComparison.Ordinal);
        await second.CommitAsync();
        _db.AssertExpectationsMet();
    }

    [Fact]
    public async Task Begin_NothingExpected_IsRefused()
    {
        var e = await Assert.ThrowsAsync<UnexpectedSqlException>(() => _db.BeginAsync());

        Assert.Equal("OrderDatabase was asked to begin a transaction, but none was expected. Expect it: ExpectTransaction().", e.Message);
        Assert.Contains("it refused to begin a transaction that was not expected", Assert.Throws<AssertionFailedException>(_db.AssertExpectationsMet).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Begin_ThatFails_UsesTheTransactionUp()
    {
        var first = _db.ExpectTransaction().FailsToBegin(DbErrors.TooManyConnections());
        var second = _db.ExpectTransaction();

        await Assert.ThrowsAsync<SqlErrorException>(() => _db.BeginAsync());
        Assert.Same(second, await _db.BeginAsync());
        Assert.True(first.IsRolledBack());
    }

    [Fact]
    public async Task Statements_OfATransaction_AreLoggedApartAndTogether()
    {
        _db.ExpectExec("").WillReturnRowsAffected(1);
        _db.ExpectTransaction().ExpectExec("").WillReturnRowsAffected(2);
        _db.Exec("before");
        var tx = await _db.BeginAsync();
        tx.Exec("within");
        _db.Exec("after");
        await tx.CommitAsync();

        Assert.Equal(["before", "after"], _db.ExecLog.Select(call => call.Sql));
        Assert.Equal(["Exec", "BeginAsync", "Exec", "Exec", "CommitAsync"], _db.Calls().Select(call => call.MemberName));
        _db.AssertExecNotExecuted("within");
        _db.AssertExecExecuted("within", includeTransactions: true);
        _db.AssertExecCount("", 3, includeTransactions: true);
        tx.AssertExecCount("", 1);
    }

    [Fact]
    public async Task StrictMatching_HoldsWithinTransactions()
    {
        var tx = _db.ExpectTransaction().ExpectExec("INSERT");
        _db.StrictSqlMatching();
        var begun = await _db.BeginAsync();

        Assert.Throws<UnexpectedSqlException>(() => begun.Exec("INSERT INTO a"));
        Assert.Equal(0, begun.Exec("insert"));
        Assert.Equal(2, tx.ExecLog.Count);
    }

    [Fact]
    public async Task AfterItsEnd_StatementsAndCommitsAreErrors_AndRollbackIsHarmless()
    {
        _db.ExpectTransaction().ExpectExec("");
        _db.ExpectTransaction().ExpectExec("");
        var committed = await _db.BeginAsync();
        var rolledBack = await _db.BeginAsync();
        await committed.CommitAsync();
        await rolledBack.RollbackAsync();

        await committed.RollbackAsync();
        await rolledBack.RollbackAsync();
        await committed.DisposeAsync();

        Assert.True(committed.IsCommitted());
        Assert.False(committed.IsRolledBack());
        Assert.True(rolledBack.IsRolledBack());
        const string Committed = "The transaction was committed and can no longer be used. Begin another one.";
        Assert.Equal(Committed, (await Assert.ThrowsAsync<InvalidOperationException>(committed.CommitAsync)).Message);
        Assert.Equal(Committed, Assert.Throws<InvalidOperationException>(() => committed.Exec("a")).Message);
        Assert.Equal(
            "The transaction was rolled back and can no longer be used. Begin another one.",
            (await Assert.ThrowsAsync<InvalidOperationException>(rolledBack.CommitAsync)).Message);
    }

    [Trait("Case", "G02")]
    [Fact]
    public async Task Dispose_WithoutCommit_RollsBack()
    {
        var tx = _db.ExpectTransaction();
        var begun = await _db.BeginAsync();
        await begun.DisposeAsync();

        tx.AssertRolledBack();
        _db.AssertTransactionRolledBack();
    }

    [Fact]
    public async Task Rollback_ThatFails_LeavesItPending()
    {
        var tx = _db.ExpectTransaction().FailsToRollBack(DbErrors.ConnectionLost());
        var begun = await _db.BeginAsync();

        await Assert.ThrowsAsync<SqlErrorException>(begun.RollbackAsync);
        Assert.Equal(TransactionStatus.Pending, tx.Status());
    }

    [Trait("Case", "L09")]
    [Trait("Case", "L08")]
    [Trait("Case", "L07")]
    [Trait("Case", "G01")]
    [Fact]
    public async Task Assertions_SayHowFarItCame()
    {
        Failed(_db.AssertTransactionCommitted, "Expected the last transaction of OrderDatabase to be committed, but no transaction was begun. Expect one with ExpectTransaction(), and let the code begin it.");
        _db.AssertNoTransaction();
        var tx = _db.ExpectTransaction();
        _db.AssertNoTransaction();
        Failed(tx.AssertCommitted, "Expected the OrderTransaction to be committed, but it is not begun.");
        var begun = await _db.BeginAsync(IsolationLevel.Serializable);
        Failed(_db.AssertTransactionCommitted, "Expected the last transaction of OrderDatabase to be committed, but it is pending.");
        Failed(_db.AssertNoTransaction, "Expected no transaction to be begun on OrderDatabase, but 1 transaction was:\n  transaction 1: pending");
        Failed(() => tx.AssertIsolationLevel(IsolationLevel.Snapshot), "Expected OrderTransaction to be begun with isolation level Snapshot, but it was Serializable.");
        tx.AssertIsolationLevel(IsolationLevel.Serializable);
        await begun.CommitAsync();
        _db.AssertTransactionCommitted();
        Failed(tx.AssertRolledBack, "Expected the OrderTransaction to be rolled back, but it is committed.");
    }

    [Fact]
    public async Task AssertExpectationsMet_CoversTransactions()
    {
        _db.ExpectTransaction().ExpectExec("INSERT");
        _db.ExpectTransaction();
        var begun = await _db.BeginAsync();

        var e = Assert.Throws<AssertionFailedException>(_db.AssertExpectationsMet);

        Assert.StartsWith(
            """
            Expectations of OrderDatabase were not met:
              transaction 1: ExpectExec(sql: "INSERT", args: any) affects 0 rows: expected to be used at least once, but was used 0 times
              transaction 1: begun at TransactionTests.AssertExpectationsMet_CoversTransactions in TransactionTests.cs:#, but neither committed nor rolled back
              transaction 2: expected to be begun, but was not
            """,
            Regex.Replace(e.Message, @":\d+,", ":#,"),
            StringComparison.Ordinal);
        begun.Exec("INSERT");
        await begun.CommitAsync();
        await (await _db.BeginAsync()).RollbackAsync();
        _db.AssertExpectationsMet();
    }

    private static void Failed(Action assertion, string message) => Assert.Equal(message, Assert.Throws<AssertionFailedException>(assertion).Message);
}
