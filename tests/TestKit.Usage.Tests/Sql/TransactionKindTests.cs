using System;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Sql;

/// <summary>A database that begins transactions of several interfaces.</summary>
public sealed class TransactionKindTests
{
    private readonly MockWarehouse _db = new();

    private IWarehouse Db => _db;

    [Fact]
    public async Task EachBegin_GetsTheNextTransactionOfItsKind()
    {
        var ledger = _db.ExpectTransaction<BookedLedger>();
        ledger.ExpectExec("INSERT INTO book").WithArgs(5m);
        var first = _db.ExpectTransaction<MockTransaction>();
        var second = _db.ExpectTransaction<MockTransaction>();

        Assert.Same(first, await Db.BeginAsync());
        Assert.Same(ledger, Db.BeginLedger());
        Assert.Same(second, await Db.BeginAsync());
        ((IRegister)ledger).Book("INSERT INTO book", 5m);

        Assert.Equal(1, ledger.Pages);
    }

    [Fact]
    public void Begin_OfAnotherKindThanExpected_SaysSo()
    {
        _db.ExpectTransaction<MockTransaction>();

        Assert.Equal(
            "MockWarehouse was asked to begin an IRegister, but only other transactions were expected. Expect it: ExpectTransaction<…>() with its double.",
            Assert.Throws<UnexpectedSqlException>(() => Db.BeginLedger()).Message);
    }

    [Fact]
    public void Begin_AfterAllOfItsKindWereBegun_CountsThoseOfItsKind()
    {
        _db.ExpectTransaction<MockTransaction>();
        _db.ExpectTransaction<BookedLedger>();
        Db.BeginLedger();

        Assert.Equal(
            "MockWarehouse was asked to begin another transaction, but the one expected transaction was begun already. Expect one for each begin: ExpectTransaction().",
            Assert.Throws<UnexpectedSqlException>(() => Db.BeginLedger()).Message);
        Assert.Contains("transaction 1: expected to be begun, but was not", Assert.Throws<AssertionFailedException>(_db.AssertExpectationsMet).Message, StringComparison.Ordinal);
    }
}
