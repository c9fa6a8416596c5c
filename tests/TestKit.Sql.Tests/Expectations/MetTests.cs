using System;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Sql.Tests.Doubles;
using Xunit;

namespace TestKit.Sql.Tests.Expectations;

public sealed class MetTests
{
    private readonly OrderDatabase _db = new();

    [Fact]
    public void AssertExpectationsMet_Unused_SaysWhich()
    {
        _db.ExpectQuery("SELECT a").WithArgs(1).WillReturnScalar(1);
        _db.ExpectExec("UPDATE").WillReturnRowsAffected(1).Times(2);
        _db.ExpectExec("DELETE").Optional();
        _db.Exec("UPDATE t");

        var e = Assert.Throws<AssertionFailedException>(_db.AssertExpectationsMet);

        Assert.StartsWith(
            """
            Expectations of OrderDatabase were not met:
              ExpectQuery(sql: "SELECT a", args: 1) returns the scalar 1: expected to be used at least once, but was used 0 times
              ExpectExec(sql: "UPDATE", args: any) affects 1 row, 2 times: expected to be used 2 times, but was used once
            All calls on OrderDatabase:
            """,
            e.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void AssertExpectationsMet_SequenceNotUsedUp_Fails()
    {
        _db.ExpectExec("UPDATE").WillReturnRowsAffected(1).ThenReturnError(new TimeoutException());
        _db.Exec("UPDATE t");

        Assert.Throws<AssertionFailedException>(_db.AssertExpectationsMet);
        Assert.Throws<TimeoutException>(() => _db.Exec("UPDATE t"));
        _db.AssertExpectationsMet();
    }

    [Fact]
    public void AssertExpectationsMet_StatementRefusedAndSwallowed_Fails()
    {
        Assert.Throws<UnexpectedSqlException>(() => _db.Exec("update t"));

        var e = Assert.Throws<AssertionFailedException>(_db.AssertExpectationsMet);

        Assert.Contains("  it refused an exec that nothing was expected for: UPDATE t\n", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OpenRows_AreReported_WithThePlaceWhereTheyWereOpened()
    {
        _db.ExpectQuery("SELECT").WillReturnScalar(1);
        var closed = _db.Query("SELECT 1");
        var disposed = _db.Query("SELECT 2");
        var open = _db.Query("SELECT 3");
        closed.Close();
        disposed.Dispose();

        var e = Assert.Throws<AssertionFailedException>(() => _db.AssertAllRowsDisposed());
        Assert.Matches(
            @"^Expected all rows of OrderDatabase to be disposed, but 1 reader is still open:\n  rows were not disposed: opened at MetTests\.OpenRows_AreReported_WithThePlaceWhereTheyWereOpened in MetTests\.cs:\d+ by SELECT 3$",
            e.Message);
        Assert.Throws<AssertionFailedException>(_db.AssertExpectationsMet);
        open.Dispose();
        _db.AssertAllRowsDisposed();
        _db.AssertExpectationsMet();
    }

    [Fact]
    public void RowsThatTheDoubleReadsItself_AreDisposed()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("a").AddRow("x"));
        _db.Scalar<string>("SELECT a");
        _db.Names("SELECT a", reader => reader.GetString(0));
        Assert.Throws<InvalidCastException>(() => _db.Names("SELECT a", reader => $"{reader.GetInt32(0)}"));

        _db.AssertAllRowsDisposed();
    }

    [Fact]
    public async Task OpenRowsOfATransaction_AreReportedByBoth()
    {
        _db.ExpectTransaction().ExpectQuery("SELECT").WillReturnScalar(1);
        var tx = await _db.BeginAsync();
        var reader = tx.Query("SELECT 1");
        await tx.CommitAsync();

        Assert.Throws<AssertionFailedException>(() => _db.AssertAllRowsDisposed());
        Assert.Throws<AssertionFailedException>(() => tx.AssertAllRowsDisposed());
        Assert.Contains("transaction 1: rows were not disposed: opened at ", Assert.Throws<AssertionFailedException>(_db.AssertExpectationsMet).Message, StringComparison.Ordinal);
        await reader.DisposeAsync();
        _db.AssertExpectationsMet();
    }
}
