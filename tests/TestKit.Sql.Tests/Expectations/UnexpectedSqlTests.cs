#pragma warning disable TK3007, TK3011 // Expectations that do not answer are what these tests are about.
using System;
using System.Linq;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Sql.Tests.Doubles;
using Xunit;

namespace TestKit.Sql.Tests.Expectations;

public sealed class UnexpectedSqlTests
{
    private readonly OrderDatabase _db = new();

    [Fact]
    public void Query_NothingExpected_SaysSo()
        => Refused(
            () => _db.Query("select id\nfrom users where id = $1 and name = $2", 1, "a"),
            """
            OrderDatabase was asked for a query that nothing was expected for:
              SELECT id FROM users WHERE id = $1 AND name = $2
              arguments: 1, "a"
            Nothing was expected at all.
            Expect it: ExpectQuery(…).WillReturnRows(…).
            """);

    [Fact]
    public void Query_OtherTokens_ShowsThemBelowOneAnother()
    {
        _db.ExpectQuery("DELETE");
        _db.ExpectQuery("SELECT id, name FROM users WHERE id = $1").WithArgs(1).WillReturnRows(RowSet.Create("id").AddRow(1));

        Refused(
            () => _db.Query("SELECT id, name FROM users WHERE email = $1 LIMIT 10", "a@b.c"),
            """
            OrderDatabase was asked for a query that nothing was expected for:
              SELECT id, name FROM users WHERE email = $1 LIMIT 10
              arguments: "a@b.c"
            Nearest expectation: ExpectQuery(sql: "SELECT id, name FROM users WHERE id = $1", args: 1) returns RowSet(id): 1 row
              expected: SELECT id, name FROM users WHERE [id] = $1
              but was:  SELECT id, name FROM users WHERE [email] = $1 …
            """);
    }

    [Fact]
    public void Query_StrictMatching_ShowsWhatIsTooMuch()
    {
        _db.StrictSqlMatching().ExpectQuery("SELECT id FROM users").WillReturnScalar(1);

        Refused(
            () => _db.Query("SELECT id FROM users LIMIT 10"),
            """
            OrderDatabase was asked for a query that nothing was expected for:
              SELECT id FROM users LIMIT 10
              arguments: (none)
            Nearest expectation: ExpectQuery(sql: "SELECT id FROM users", args: any) returns the scalar 1
              expected: SELECT id FROM users
              but was:  SELECT id FROM users [LIMIT 10]
            """);
    }

    [Fact]
    public void Query_OtherArguments_NamesThem()
    {
        _db.ExpectQuery("SELECT id FROM users").WithArgs(1, Arg.Any, "x").WillReturnScalar(1);

        Refused(
            () => _db.Query("SELECT id FROM users", 2, null, "x"),
            """
            OrderDatabase was asked for a query that nothing was expected for:
              SELECT id FROM users
              arguments: 2, null, "x"
            Nearest expectation: ExpectQuery(sql: "SELECT id FROM users", args: 1, any, "x") returns the scalar 1
              argument 1: expected 1, but was 2
            """);
    }

    [Fact]
    public void Query_UsedUp_SaysSo()
    {
        _db.ExpectQuery("SELECT").WillReturnScalar(1).Once();
        _db.Query("SELECT 1").Dispose();

        Refused(
            () => _db.Query("SELECT 1"),
            """
            OrderDatabase was asked for a query that nothing was expected for:
              SELECT 1
              arguments: (none)
            Nearest expectation: ExpectQuery(sql: "SELECT", args: any) returns the scalar 1, once (used up)
            It matches, but answers no more calls, or not this one. Raise its limit, or expect the statement again.
            """);
    }

    [Fact]
    public void Exec_ExpectedAsAQuery_SaysSo()
    {
        _db.ExpectQuery("INSERT INTO orders").WillReturnScalar(1);
        _db.ExpectExec("INSERT INTO items");

        Refused(
            () => _db.Exec("INSERT INTO orders VALUES (1)"),
            """
            OrderDatabase was asked for an exec that nothing was expected for:
              INSERT INTO orders VALUES (1)
              arguments: (none)
            Nearest expectation: ExpectQuery(sql: "INSERT INTO orders", args: any) returns the scalar 1
            It has the same SQL, but stands for a query; this call asks for no rows. Use ExpectExec.
            """);
        Assert.EndsWith("Use ExpectQuery.", Assert.Throws<UnexpectedSqlException>(() => _db.Query("INSERT INTO items")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Query_FarFromAllExpectations_ListsThem()
    {
        _db.ExpectQuery("SELECT a FROM b").WillReturnScalar(1);
        _db.ExpectExec("UPDATE t").Tagged("nightly").WillReturnError(new TimeoutException("slow"));

        Refused(
            () => _db.Exec("DROP TABLE x"),
            """
            OrderDatabase was asked for an exec that nothing was expected for:
              DROP TABLE x
              arguments: (none)
            Expected were:
              ExpectQuery(sql: "SELECT a FROM b", args: any) returns the scalar 1
              ExpectExec(sql: "UPDATE t", tagged "nightly", args: any) fails with TimeoutException: slow
            Expect it: ExpectExec(…).
            """);
    }

    [Fact]
    public void Query_RegexDoesNotMatch_ShowsWhatItSaw()
    {
        _db.ExpectQuery("SELECT id FROM users$").ByRegex().WillReturnScalar(1);

        Assert.EndsWith(
            """
            Nearest expectation: ExpectQuery(sql: "SELECT id FROM users$" as a regular expression, args: any) returns the scalar 1
              the regular expression does not match "SELECT id FROM users u"
            """,
            Assert.Throws<UnexpectedSqlException>(() => _db.Query("select id from users u")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Query_WithoutRowsScalarOrError_IsAnError()
    {
        _db.ExpectQuery("SELECT");

        Refused(
            () => _db.Query("SELECT 1"),
            """
            The query was expected, but its expectation has no rows, scalar or error to answer with:
              SELECT 1
              arguments: (none)
            Say one: ExpectQuery(…).WillReturnRows(…), WillReturnScalar(…) or WillReturnError(…).
            """);
    }

    [Fact]
    public async Task Statement_ExpectedInTheTransaction_SaysWhere()
    {
        var tx = _db.ExpectTransaction().ExpectExec("INSERT");
        _db.ExpectExec("UPDATE");
        var begun = await _db.BeginAsync();

        Assert.EndsWith(
            "It is expected in a transaction, but was made outside of it. Expect it on the database double, or let the code use the transaction.",
            Assert.Throws<UnexpectedSqlException>(() => _db.Exec("INSERT INTO a")).Message,
            StringComparison.Ordinal);
        Assert.EndsWith(
            "It is expected on OrderDatabase, but was made in the transaction. Expect it on what ExpectTransaction() returned.",
            Assert.Throws<UnexpectedSqlException>(() => begun.Exec("UPDATE a")).Message,
            StringComparison.Ordinal);
        Assert.Empty(tx.QueryLog);
    }

    [Fact]
    public void LongStatements_AreShownAroundTheirDifferences()
    {
        var columns = string.Join(", ", Enumerable.Range(1, 40).Select(i => $"c{i}"));
        _db.ExpectQuery($"SELECT {columns} FROM t WHERE x = 1").WillReturnScalar(1);

        var message = Assert.Throws<UnexpectedSqlException>(() => _db.Query($"SELECT {columns} FROM t WHERE y = 1")).Message;

        Assert.Contains("  expected: SELECT c1, c2, c3, c4, c5, c6, … c36, c37, c38, c39, c40 FROM t WHERE [x] = 1\n", message, StringComparison.Ordinal);
        Assert.EndsWith("  but was:  SELECT c1, c2, c3, c4, c5, c6, … c36, c37, c38, c39, c40 FROM t WHERE [y] = 1", message, StringComparison.Ordinal);
    }

    private static void Refused(Action call, string message) => Assert.Equal(message, Assert.Throws<UnexpectedSqlException>(call).Message);
}
