using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Sql.Tests.Doubles;
using TestKit.Usage.Tests;
using Xunit;

namespace TestKit.Sql.Tests.Expectations;

public sealed class AnsweringTests
{
    private readonly OrderDatabase _db = new();

    [Trait("Case", "F03")]
    [Fact]
    public void Query_Expected_GivesItsRows()
    {
        _db.ExpectQuery("SELECT id, name FROM users WHERE id = $1").WithArgs(1).WillReturnRows(RowSet.Create("id", "name").AddRow(1, "Alice"));

        using var reader = _db.Query("select id, name\nfrom users where id=$1", 1L);

        Assert.True(reader.Read());
        Assert.Equal("Alice", reader.GetString(1));
        Assert.False(reader.Read());
    }

    [Fact]
    public void Query_ComputedRows_AreMadeOfTheArgumentsOfEachCall()
    {
        _db.ExpectQuery("SELECT name").WillReturnRows(args => RowSet.Create("name").AddRow($"user {args[0]}"));

        Assert.Equal("user 1", _db.Scalar<string>("SELECT name FROM users WHERE id = $1", 1));
        Assert.Equal("user 2", _db.Scalar<string>("SELECT name FROM users WHERE id = $1", 2));
    }

    [Fact]
    public void Query_ComputedScalar_IsMadeOfTheArgumentsOfEachCall()
    {
        var expected = _db.ExpectQuery("SELECT count(*)").WillReturnScalar(args => args[0] is 0 ? throw DbErrors.StatementTimeout() : 10 * (int)args[0]!);

        Assert.Equal(10, _db.Scalar<int>("SELECT count(*) FROM users WHERE id < $1", 1));
        Assert.Equal(20, _db.Scalar<int>("SELECT count(*) FROM users WHERE id < $1", 2));
        Assert.Equal("57014", Assert.Throws<SqlErrorException>(() => _db.Scalar<int>("SELECT count(*) FROM users WHERE id < $1", 0)).SqlState);
        Assert.Contains("computes its answer", expected.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Query_ScalarOfANullLiteral_IsNull()
    {
        _db.ExpectQuery("SELECT max(id)").WillReturnScalar(null);

        Assert.Null(_db.Scalar<int?>("SELECT max(id) FROM users"));
    }

    [Fact]
    public void Query_ComputedRowsAreNull_SaysSo()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(_ => null!);

        var e = Assert.Throws<InvalidOperationException>(() => _db.Query("SELECT 1"));

        Assert.Equal("The function given to WillReturnRows returned null where rows are due.", e.Message);
    }

    [Fact]
    public void Exec_ComputedCount_ComesFromTheArgumentsAndItsExceptionIsTheStatements()
    {
        var expected = _db.ExpectExec("UPDATE").WillReturnRowsAffected(args => args[0] is 0 ? throw DbErrors.CheckViolation("positive") : 3);

        Assert.Equal(3, _db.Exec("UPDATE stock SET available = $1", 1));
        Assert.Equal("positive", Assert.Throws<SqlErrorException>(() => _db.Exec("UPDATE stock SET available = $1", 0)).ConstraintName);
        Assert.Contains("computes its answer", expected.ToString(), StringComparison.Ordinal);
        expected.WillReturnRowsAffected(5);
        Assert.Equal(5, _db.Exec("UPDATE stock SET available = $1", 0));
    }

    [Fact]
    public void Chain_OfTheSeed_YieldsTheDouble()
    {
        OrderDatabase db = new OrderDatabase()
            .ExpectQuery("SELECT id").WillReturnRows(RowSet.Create("id").AddRow(7))
            .ExpectExec("INSERT INTO orders").WillReturnRowsAffected(1)
            .ExpectQuery("SELECT count(*)").WillReturnScalar(100L).Times(2);

        Assert.Equal(7, db.Scalar<int>("SELECT id FROM orders"));
        Assert.Equal(1, db.Exec("INSERT INTO orders(id) VALUES (1)"));
        Assert.Equal(100, db.Scalar<int>("SELECT COUNT(*) FROM orders"));
        Assert.Equal(100, db.Scalar<long>("SELECT COUNT(*) FROM orders"));
        db.AssertExpectationsMet();
    }

    [Fact]
    public void Limited_AnswerFirstAndInOrder_ThenTheNewest()
    {
        _db.ExpectQuery("SELECT").WillReturnScalar("old");
        _db.ExpectQuery("SELECT").WillReturnScalar("first").Once();
        _db.ExpectQuery("SELECT x").WillReturnScalar("new");
        _db.ExpectQuery("SELECT").WillReturnScalar("second").Once();

        Assert.Equal(["first", "second", "new", "new"], [Ask("SELECT x"), Ask("SELECT x"), Ask("SELECT x"), Ask("SELECT x")]);
        Assert.Equal("old", Ask("SELECT y"));
    }

    [Fact]
    public void Sequence_GivesEachStepOnce()
    {
        _db.ExpectQuery("SELECT").WillReturnScalar(1).ThenReturnError(new TimeoutException()).ThenReturnRows(RowSet.Create("a").AddRow(3)).ThenReturnScalar(4);
        _db.ExpectExec("UPDATE").WillReturnRowsAffected(1).ThenReturnRowsAffected(2);

        Assert.Equal(1, _db.Scalar<int>("SELECT"));
        Assert.Throws<TimeoutException>(() => _db.Scalar<int>("SELECT"));
        Assert.Equal(3, _db.Scalar<int>("SELECT"));
        Assert.Equal(4, _db.Scalar<int>("SELECT"));
        Assert.Throws<UnexpectedSqlException>(() => _db.Scalar<int>("SELECT"));
        Assert.Equal([1, 2], [_db.Exec("UPDATE a"), _db.Exec("UPDATE a")]);
    }

    [Trait("Case", "F17")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Error_GoesBeforeRows_WhicheverCameFirst(bool errorFirst)
    {
        var error = DbErrors.UniqueViolation("users_pk");
        _ = errorFirst
            ? _db.ExpectQuery("SELECT").WillReturnError(error).WillReturnScalar(1)
            : _db.ExpectQuery("SELECT").WillReturnScalar(1).WillReturnError(error);

        Assert.Same(error, Assert.Throws<SqlErrorException>(() => _db.Query("SELECT 1")));
    }

    [Fact]
    public void Error_FromAFactory_IsNewAtEachCall()
    {
        _db.ExpectExec("").WillReturnError(() => new TimeoutException());

        Assert.NotSame(Assert.Throws<TimeoutException>(() => _db.Exec("a")), Assert.Throws<TimeoutException>(() => _db.Exec("b")));
    }

    [Fact]
    public void Exec_WithoutConfiguration_AffectsNoRow()
    {
        _db.ExpectExec("DELETE");

        Assert.Equal(0, _db.Exec("DELETE FROM users"));
    }

    [Fact]
    public void Rows_AddedLater_AreInLaterReadersOnly()
    {
        var rows = RowSet.Create("name").AddRow("a");
        _db.ExpectQuery("SELECT").WillReturnRows(rows);
        using var early = _db.Query("SELECT name");
        rows.AddRow("b");

        Assert.Equal(["a", "b"], _db.Names("SELECT name", reader => reader.GetString(0)));
        Assert.True(early.Read());
        Assert.False(early.Read());
    }

    [Fact]
    public void OnCallAndEveryAndAfter_CountMatchingCalls()
    {
        _db.ExpectExec("");
        _db.ExpectExec("UPDATE").WillReturnRowsAffected(3).OnCall(3);
        _db.ExpectExec("DELETE").WillReturnRowsAffected(2).Every(2);
        _db.ExpectExec("INSERT").WillReturnRowsAffected(9).After(1);

        Assert.Equal([0, 0, 3, 0], [_db.Exec("UPDATE"), _db.Exec("UPDATE"), _db.Exec("UPDATE"), _db.Exec("UPDATE")]);
        Assert.Equal([0, 2, 0, 2], [_db.Exec("DELETE"), _db.Exec("DELETE"), _db.Exec("DELETE"), _db.Exec("DELETE")]);
        Assert.Equal([0, 9, 9], [_db.Exec("INSERT"), _db.Exec("INSERT"), _db.Exec("INSERT")]);
    }

    [Fact]
    public async Task Delay_WaitsByTheClock_AndEndsWithTheToken()
    {
        var clock = new ManualClock();
        _db.ExpectQuery("SELECT").WillReturnScalar(1).WillDelay(TimeSpan.FromMinutes(1), clock);
        using var cancellation = new CancellationTokenSource();

        var answered = _db.QueryAsync("SELECT 1");
        var cancelled = _db.QueryAsync("SELECT 1", token: cancellation.Token);
        Assert.False(answered.IsCompleted);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        clock.Advance(TimeSpan.FromMinutes(1));
        await (await answered).DisposeAsync();

        Assert.Equal([CallOutcome.Returned, CallOutcome.Threw], [.. Outcomes()]);
    }

    [Fact]
    public async Task CancelledToken_CancelsTheCall_WithoutUsingTheExpectation()
    {
        _db.ExpectExec("UPDATE").WillReturnRowsAffected(1).Once();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _db.ExecAsync("UPDATE a", token: new CancellationToken(canceled: true)));

        Assert.Equal(1, await _db.ExecAsync("UPDATE a"));
    }

    [Fact]
    public async Task Async_FailsThroughItsTask()
    {
        _db.ExpectExec("UPDATE").WillReturnError(new TimeoutException("late"));

        var failed = _db.ExecAsync("UPDATE a");
        var refused = _db.ExecAsync("DELETE a");

        await Assert.ThrowsAsync<TimeoutException>(() => failed);
        await Assert.ThrowsAsync<UnexpectedSqlException>(() => refused);
    }

    [Fact]
    public void Limit_OnASequence_SaysWhy()
    {
        var e = Assert.Throws<InvalidSetupException>(() => _db.ExpectQuery("SELECT").WillReturnScalar(1).ThenReturnScalar(2).Times(2));

        Assert.StartsWith("The set-up of OrderDatabase.ExpectQuery is a sequence of 2 answers", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Scalar_Converts_BetweenNumbersOnly()
    {
        _db.ExpectQuery("long").WillReturnScalar(long.MaxValue);
        _db.ExpectQuery("text").WillReturnScalar("a");
        _db.ExpectQuery("empty").WillReturnScalar(null);
        _db.ExpectQuery("none").WillReturnRows(RowSet.Create("a"));

        Assert.Equal(long.MaxValue, _db.Scalar<decimal>("long"));
        Assert.Equal("The scalar 9223372036854775807 does not fit into Int32: long", Assert.Throws<OverflowException>(() => _db.Scalar<int>("long")).Message);
        Assert.Equal("The scalar \"a\" is of type String, but Int32 was asked for: text", Assert.Throws<InvalidCastException>(() => _db.Scalar<int>("text")).Message);
        Assert.Null(_db.Scalar<int?>("empty"));
        Assert.Equal("The scalar is NULL, but Int32 was asked for: empty", Assert.Throws<InvalidCastException>(() => _db.Scalar<int>("empty")).Message);
        Assert.Null(_db.Scalar<string>("none"));
        Assert.Equal(0, _db.Scalar<int>("none"));
    }

    private string Ask(string sql) => _db.Scalar<string>(sql);

    private IEnumerable<CallOutcome> Outcomes()
    {
        foreach (var call in _db.QueryLog)
        {
            yield return call.Outcome;
        }
    }
}
