using System;
using System.Linq;
using System.Threading.Tasks;
using Orders.Ado;
using Orders.Model;
using TestKit;
using TestKit.Data;
using Xunit;

namespace Orders.Tests.Statements;

/// <summary>The store on the mock of its own interface, statement by statement: read these first.</summary>
public sealed class OwnInterfaceTests
{
    private readonly MockDatabase _db = new(DatabaseVendor.PostgreSql);
    private readonly OrderStore _store;

    public OwnInterfaceTests() => _store = new OrderStore(new AdoSessions(_ => new(_db)));

    [Fact]
    [Trait("Case", "F01")]
    [Trait("Case", "F02")]
    public async Task Available_Expected_ReadsTheRowAndIsLogged()
    {
        _db.ExpectQuery("SELECT available FROM stock").WithArgs("apple").WillReturnRows(RowSet.Create("available").AddRow(7));

        Assert.Equal(7, await _store.AvailableAsync("apple"));

        Assert.Equal("SELECT available FROM stock WHERE sku = $1", Assert.Single(_db.QueryLog).Sql);
        _db.AssertExpectationsMet();
    }

    [Fact]
    [Trait("Case", "F03")]
    public async Task Report_TwoRows_GivesThemInOrder()
    {
        _db.ExpectQuery("FROM order_items").WillReturnRows(RowSet.Create<string, long, long>("sku", "quantity", "revenue").AddRow("apple", 5, 230).AddRow("pear", 1, 70));

        Assert.Equal(["apple", "pear"], (await _store.ReportAsync()).Select(line => line.Sku));
        _db.AssertAllRowsDisposed();
    }

    [Fact]
    [Trait("Case", "F04")]
    public async Task Find_NoRow_IsNull()
    {
        _db.ExpectQuery("FROM orders WHERE id = $1").WillReturnRows(RowSet.Create("id", "customer_id", "status", "total_cents"));

        Assert.Null(await _store.FindAsync("o1"));
    }

    [Fact]
    [Trait("Case", "F05")]
    [Trait("Case", "F06")]
    public async Task Restock_Expected_IsLoggedWithItsArgumentsInOrder()
    {
        _db.ExpectExec("INSERT INTO stock").WillReturnRowsAffected(1);

        await _store.RestockAsync("apple", 5);

        Assert.Equal(["apple", 5], Assert.Single(_db.ExecLog).Args);
    }

    [Fact]
    [Trait("Case", "F15")]
    [Trait("Case", "L03")]
    public async Task Restock_NothingExpected_SaysWhichStatementAndIsLogged()
    {
        var e = await Assert.ThrowsAsync<UnexpectedSqlException>(() => _store.RestockAsync("apple", 5));

        Assert.Contains("INSERT INTO stock", e.Message, StringComparison.Ordinal);
        Assert.Single(_db.ExecLog);
        Assert.Contains("INSERT INTO stock", Assert.Throws<AssertionFailedException>(() => _db.AssertExecExecuted("DELETE FROM stock")).Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "F17")]
    public async Task Available_QueryFails_ComesOutAsTheSameInstance()
    {
        var error = DbErrors.UndefinedTable("stock");
        _db.ExpectQuery("SELECT available").WillReturnError(error);

        Assert.Same(error, await Assert.ThrowsAsync<SqlErrorException>(() => _store.AvailableAsync("apple")));
    }

    [Fact]
    [Trait("Case", "F21")]
    public async Task Log_TakenBefore_DoesNotChange()
    {
        _db.ExpectExec("INSERT INTO stock");
        await _store.RestockAsync("apple", 5);
        var before = _db.ExecLog;

        await _store.RestockAsync("pear", 5);

        Assert.Equal((1, 2), (before.Count, _db.ExecLog.Count));
    }

    [Fact]
    [Trait("Case", "G01")]
    [Trait("Case", "L01")]
    [Trait("Case", "L02")]
    [Trait("Case", "L04")]
    [Trait("Case", "L05")]
    [Trait("Case", "L07")]
    public async Task Pay_PlacedOrder_WritesThreeStatementsInOneSerializableTransaction()
    {
        var tx = _db.ExpectTransaction();
        tx.ExpectQuery("FROM orders o LEFT JOIN payments").WithArgs("o1").WillReturnRows(State("placed", null))
            .ExpectExec("INSERT INTO payments").WithArgs("o1", "p1", 220L).WillReturnRowsAffected(1)
            .ExpectExec("UPDATE orders SET status = $2").WithArgs("o1", "paid").WillReturnRowsAffected(1)
            .ExpectExec("INSERT INTO outbox").WithArgs("o1", "paid").WillReturnRowsAffected(1);

        await _store.PayAsync("o1", "p1");

        tx.AssertCommitted();
        tx.AssertIsolationLevel(System.Data.IsolationLevel.Serializable);
        tx.AssertQueryExecuted("LEFT JOIN payments");
        tx.AssertExecExecuted("UPDATE orders");
        tx.AssertExecNotExecuted("UPDATE stock");
        tx.AssertExecCount("INSERT", 2);
        _db.AssertExpectationsMet();
    }

    [Fact]
    [Trait("Case", "G02")]
    [Trait("Case", "G20")]
    [Trait("Case", "L08")]
    public async Task Place_OrderExists_IsRolledBackAndTheFailedStatementLogged()
    {
        var tx = _db.ExpectTransaction().ExpectExec("INSERT INTO orders").WillReturnError(DbErrors.UniqueViolation("orders_pkey"));

        var e = await Assert.ThrowsAsync<OrderRefusedException>(() => _store.PlaceAsync(new NewOrder("o1", "ann", new OrderLine("apple", 1, 50))));

        Assert.Equal(Refusal.OrderExists, e.Refusal);
        Assert.NotNull(Assert.Single(tx.ExecLog).Exception);
        tx.AssertRolledBack();
        _db.AssertTransactionRolledBack();
        Assert.Contains("rolled back", Assert.Throws<AssertionFailedException>(_db.AssertTransactionCommitted).Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Case", "G05")]
    public async Task Place_ConflictOnTheFirstTransaction_TakesTheSecondOne()
    {
        var first = _db.ExpectTransaction().FailsToCommit(DbErrors.SerializationFailure());
        var second = _db.ExpectTransaction();
        foreach (var tx in new[] { first, second })
        {
            tx.ExpectExec("INSERT INTO").WillReturnRowsAffected(1).ExpectExec("UPDATE stock").WillReturnRowsAffected(1);
        }

        await new OrderStore(new AdoSessions(_ => new(_db)), new(new InstantClock())).PlaceAsync(new NewOrder("o1", "ann", new OrderLine("apple", 1, 50)));

        Assert.Equal((TransactionStatus.FailedToCommit, TransactionStatus.Committed), (first.Status(), second.Status()));
    }

    [Fact]
    [Trait("Case", "L09")]
    public async Task Read_Only_BeginsNoTransaction()
    {
        _db.ExpectQuery("FROM outbox").WillReturnRows(RowSet.Create("id", "order_id", "kind"));

        Assert.Equal(0, await _store.DeliverAsync(5, _ => Task.CompletedTask));

        _db.AssertNoTransaction();
    }

    private static RowSet State(string status, string? paidBy) => RowSet.Create<string, long, string?>("status", "total_cents", "reference").AddRow(status, 220, paidBy);
}
