using System;
using System.Linq;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Sql.Tests.Doubles;
using Xunit;

namespace TestKit.Sql.Tests.Expectations;

public sealed class LogTests
{
    private readonly OrderDatabase _db = new();

    [Trait("Case", "F06")]
    [Trait("Case", "F02")]
    [Fact]
    public void Logs_HaveStatementsArgumentsAndOutcomes_InOrder()
    {
        _db.ExpectExec("INSERT").WillReturnRowsAffected(1);
        _db.ExpectQuery("SELECT").WillReturnScalar(1);
        _db.Exec(" insert  into t", 1, "a");
        _db.Scalar<int>("SELECT 1");
        Assert.Throws<UnexpectedSqlException>(() => _db.Exec("DELETE"));

        Assert.Equal([" insert  into t", "DELETE"], _db.ExecLog.Select(call => call.Sql));
        Assert.Equal([1, "a"], _db.ExecLog[0].Args);
        Assert.Equal("SELECT 1", Assert.Single(_db.QueryLog).Sql);
        Assert.Equal("DELETE", Assert.Single(_db.ExecLog.Failed()).Sql);
        Assert.True(_db.ExecLog[0].Sequence < _db.QueryLog[0].Sequence && _db.QueryLog[0].Sequence < _db.ExecLog[1].Sequence);
        Assert.Equal(3, _db.Calls().Count);
    }

    [Fact]
    public void Calls_Shown_TakeNoRowsFromAReader()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("a").AddRow("x"));
        using var reader = _db.Query("SELECT a");

        Assert.EndsWith("Query(sql: \"SELECT a\", args: []) → reader", _db.Calls().ToString(), StringComparison.Ordinal);
        Assert.True(reader.Read());
    }

    [Trait("Case", "F21")]
    [Fact]
    public void Log_IsASnapshot()
    {
        _db.ExpectExec("");
        var before = _db.ExecLog;
        _db.Exec("a");

        Assert.Empty(before);
        Assert.Single(_db.ExecLog);
    }

    [Fact]
    public void CallSite_IsThePlaceInTheCodeUnderTest()
    {
        _db.ExpectExec("");
        _db.Exec("a");

        var site = _db.ExecLog[0].CallSite!;

        Assert.Equal("LogTests.CallSite_IsThePlaceInTheCodeUnderTest", site.Method);
        Assert.EndsWith("LogTests.cs", site.File, StringComparison.Ordinal);
        Assert.Matches(@"^LogTests\.CallSite_IsThePlaceInTheCodeUnderTest in LogTests\.cs:\d+$", site.ToString());
    }

    [Fact]
    public async Task CallSite_OfAsynchronousCode_IsItsMethod()
    {
        _db.ExpectExec("");
        await Task.Yield();
        await _db.ExecAsync("a");

        Assert.Equal("LogTests.CallSite_OfAsynchronousCode_IsItsMethod", _db.ExecLog[0].CallSite!.Method);
    }

    [Trait("Case", "L03")]
    [Fact]
    public void AssertQueryExecuted_NoneMatches_ShowsTheNearestAndAll()
    {
        _db.ExpectQuery("").WillReturnScalar(1);
        _db.Query("SELECT id, name FROM users WHERE email = $1", "a@b.c").Dispose();
        _db.Query("SELECT 1").Dispose();
        var first = _db.QueryLog[0].Sequence;

        Failed(
            () => _db.AssertQueryExecuted("SELECT id, name FROM users WHERE id = $1"),
            $"""
            Expected the query "SELECT id, name FROM users WHERE id = $1" to be executed at least once on OrderDatabase, but it was executed 0 times.
            Nearest: #{first}
              expected: SELECT id, name FROM users WHERE [id] = $1
              but was:  SELECT id, name FROM users WHERE [email] = $1
            Queries:
              #{first} SELECT id, name FROM users WHERE email = $1   arguments: "a@b.c" → reader
              #{first + 1} SELECT 1 → reader
            """);
    }

    [Trait("Case", "L05")]
    [Trait("Case", "L04")]
    [Trait("Case", "L02")]
    [Trait("Case", "L01")]
    [Fact]
    public void Assertions_Count()
    {
        _db.ExpectExec("INSERT").WillReturnRowsAffected(5);
        _db.Exec("INSERT INTO a");
        _db.Exec("INSERT INTO b");

        _db.AssertExecExecuted("insert into a");
        _db.AssertExecNotExecuted("DELETE");
        _db.AssertExecCount("INSERT", 2);
        _db.AssertExecCount("INSERT", Times.AtLeast(1));
        _db.AssertQueryNotExecuted("");
        _db.AssertQueryCount("", 0);
        var first = _db.ExecLog[0].Sequence;
        Failed(
            () => _db.AssertExecCount("INSERT", 5),
            $"""
            Expected the exec "INSERT" to be executed exactly 5 times on OrderDatabase, but it was executed 2 times.
            Execs:
              #{first} INSERT INTO a → 5
              #{first + 1} INSERT INTO b → 5
            """);
        Failed(
            () => _db.AssertExecNotExecuted("INTO b"),
            $"""
            Expected the exec "INTO b" not to be executed on OrderDatabase, but it was executed once.
            Execs:
              #{first} INSERT INTO a → 5
              #{first + 1} INSERT INTO b → 5
            """);
        Failed(
            () => _db.AssertQueryExecuted("SELECT"),
            "Expected the query \"SELECT\" to be executed at least once on OrderDatabase, but it was executed 0 times.\nQueries: (none)");
    }

    [Fact]
    public void Assertions_MatchStrictly_WhereTheDoubleDoes()
    {
        _db.ExpectExec("");
        _db.Exec("INSERT INTO a");
        _db.StrictSqlMatching();

        _db.AssertExecExecuted("insert  into a;");
        _db.AssertExecNotExecuted("INSERT");
    }

    [Fact]
    public void AssertedStatements_AreNoOtherCalls()
    {
        _db.ExpectExec("");
        _db.Exec("a");
        _db.Exec("b");
        _db.AssertExecExecuted("a");

        var e = Assert.Throws<AssertionFailedException>(_db.AssertNoOtherCalls);

        Assert.StartsWith("Expected no other calls on OrderDatabase, but there was 1:", e.Message, StringComparison.Ordinal);
        Assert.Contains("Exec(sql: \"b\", args: []) → 0", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reset_ForgetsExpectationsAndLogs()
    {
        _db.ExpectExec("").WillReturnRowsAffected(1);
        _db.Exec("a");
        _db.Reset();

        Assert.Empty(_db.ExecLog);
        _db.AssertExpectationsMet();
        Assert.Contains("Nothing was expected at all.", Assert.Throws<UnexpectedSqlException>(() => _db.Exec("a")).Message, StringComparison.Ordinal);
    }

    private static void Failed(Action assertion, string message) => Assert.Equal(message, Assert.Throws<AssertionFailedException>(assertion).Message);
}
