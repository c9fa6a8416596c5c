#pragma warning disable TK3007, TK3011 // Bad input is what these tests are about.
using System;
using System.Data.Common;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Dapper;
using Xunit;

namespace TestKit.Data.Tests.Mapping;

/// <summary>Bad input through Dapper: what it is, what was expected, what came, and what to do.</summary>
public sealed class DapperBadInputTests : IDisposable
{
    private readonly FakeDbDataSource _db = new();
    private readonly DbConnection _connection;

    public DapperBadInputTests() => _connection = _db.OpenConnection();

    [Fact]
    public async Task UnknownSql_ShowsWhatDapperMadeOfIt()
    {
        _db.ExpectQuery("SELECT id FROM users WHERE id IN (@id1)").WillReturnScalar(1);

        var e = await Assert.ThrowsAsync<UnexpectedSqlException>(() => _connection.QueryAsync<int>("SELECT id FROM users WHERE id IN @ids", new { ids = new[] { 1, 2 } }));

        Assert.Equal(
            """
            FakeDbDataSource was asked for a query that nothing was expected for:
              SELECT id FROM users WHERE id IN @ids
              arguments: ids: [1, 2]
            Nearest expectation: ExpectQuery(sql: "SELECT id FROM users WHERE id IN (@id1)", args: any) returns the scalar 1
              expected: SELECT id FROM users WHERE id IN [(@id1)]
              but was:  SELECT id FROM users WHERE id IN [@ids]
            """,
            e.Message);
    }

    [Fact]
    public void PlaceholderWithoutParameter_NamesIt()
        => Assert.Equal(
            "column \"name\" does not exist: the command has no parameter @name",
            Assert.Throws<SqlErrorException>(() => _connection.Query<int>("SELECT id FROM users WHERE id = @id AND name = @name", new { id = 1 })).Message);

    [Fact]
    public void ValueThatDoesNotFit_IsNamedByDapper_AndNeverConvertedInSilence()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("name").AddRow("Ann"));

        Assert.Equal("Error parsing column 0 (name=Ann - String)", Assert.Throws<System.Data.DataException>(() => _connection.Query<int>("SELECT name FROM users").ToList()).Message);
    }

    [Fact]
    public async Task ReaderAfterItsTime_NamesItsStatement()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id").AddRow(1));
        var reader = await _connection.ExecuteReaderAsync("SELECT id FROM users");
        await reader.DisposeAsync();

        Assert.Equal(
            "The reader of SELECT id FROM users is disposed. Read what is needed before it is closed, and keep the values.",
            Assert.Throws<ObjectDisposedException>(() => reader.Read()).Message);
    }

    [Fact]
    public void SecondCommandOnABusyConnection_NamesBothAndWhereTheFirstWasOpened()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id").AddRow(1).AddRow(2));
        _db.ExpectExec("UPDATE").WillReturnRowsAffected(1);
        using var rows = _connection.Query<int>("SELECT id FROM users", buffered: false).GetEnumerator();
        rows.MoveNext();

        var e = Assert.Throws<SqlErrorException>(() => _connection.Execute("UPDATE users SET id = 2"));

        Assert.Equal(
            "A reader of this connection is open, on SELECT id FROM users (opened at DapperBadInputTests.SecondCommandOnABusyConnection_NamesBothAndWhereTheFirstWasOpened in DapperBadInputTests.cs:#): "
            + "dispose of it before UPDATE users SET id = 2. A connection does one thing at a time.",
            Regex.Replace(e.Message, @"\.cs:\d+", ".cs:#"));
    }

    [Fact]
    public void ExpectationAfterUse_IsSaidToBeLate()
    {
        Assert.Throws<UnexpectedSqlException>(() => _connection.Query<int>("SELECT 1"));
        _db.ExpectQuery("SELECT 1").WillReturnScalar(1);

        Assert.Contains(
            "  it refused a query that nothing was expected for: SELECT 1\n    ExpectQuery(sql: \"SELECT 1\", args: any) returns the scalar 1 was made afterwards: make expectations before the code runs\n",
            Assert.Throws<AssertionFailedException>(_db.AssertExpectationsMet).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void FailingAssertion_KeepsTheLog_AndShowsIt()
    {
        _db.ExpectQuery("SELECT").WillReturnScalar(1);
        _connection.QuerySingle<int>("SELECT id FROM users WHERE name = @name", new { name = "Ann" });

        var e = Assert.Throws<AssertionFailedException>(() => _db.AssertQueryCount("SELECT", 2));

        Assert.Equal(
            $"""
            Expected the query "SELECT" to be executed exactly 2 times on FakeDbDataSource, but it was executed once.
            Queries:
              #{_db.QueryLog.Single().Sequence} SELECT id FROM users WHERE name = @name   arguments: name: "Ann" → returns the scalar 1
            """,
            e.Message);
        _db.AssertExpectationsMet();
    }

    public void Dispose() => _connection.Dispose();
}
