#pragma warning disable TK3007, TK3011 // Bad input is what these tests are about.
using System;
using System.Data.Common;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace TestKit.Data.Tests.Provider;

/// <summary>Bad input through ADO.NET: what it is, what was expected, what came, and what to do.</summary>
public sealed class AdoBadInputTests : IDisposable
{
    private readonly FakeDbDataSource _db = new();
    private readonly DbConnection _connection;

    public AdoBadInputTests() => _connection = _db.OpenConnection();

    [Fact]
    public void UnknownSql_NamesStatementArgumentsAndNearestExpectation()
    {
        _db.ExpectQuery("SELECT id FROM users WHERE id = @id").WillReturnScalar(1);

        Refused<UnexpectedSqlException>(
            () => Command("SELECT id FROM users WHERE email = @email", ("email", "a@b")).ExecuteReader(),
            """
            FakeDbDataSource was asked for a query that nothing was expected for:
              SELECT id FROM users WHERE email = @email
              arguments: email: "a@b"
            Nearest expectation: ExpectQuery(sql: "SELECT id FROM users WHERE id = @id", args: any) returns the scalar 1
              expected: SELECT id FROM users WHERE [id] = [@id]
              but was:  SELECT id FROM users WHERE [email] = [@email]
            """);
    }

    [Fact]
    public void PlaceholderWithoutParameter_NamesIt()
        => Refused<SqlErrorException>(
            () => Command("SELECT id FROM users WHERE id = @id AND name = @name", ("id", 1)).ExecuteScalar(),
            "column \"name\" does not exist: the command has no parameter @name");

    [Fact]
    public void ParameterWithoutValue_NamesIt()
        => Refused<InvalidOperationException>(
            () => Command("SELECT @id", ("id", null)).ExecuteScalar(),
            "The parameter \"id\" has no value: set it, to DBNull.Value for null.");

    [Fact]
    public void ValueThatDoesNotFit_NamesColumnBothTypesAndRow()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("name").AddRow("Ann"));
        using var reader = Command("SELECT name FROM users").ExecuteReader();
        reader.Read();

        Refused<InvalidCastException>(() => reader.GetInt32(0), "Column \"name\" (0) is text, which is read as string and not as int (row 0).");
    }

    [Fact]
    public void MissingColumn_NamesThoseThatThereAre()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id", "name").AddRow(1, "Ann"));
        using var reader = Command("SELECT id, name FROM users").ExecuteReader();
        reader.Read();

        Refused<IndexOutOfRangeException>(() => reader["email"], "There is no column \"email\". The columns are: id, name.");
    }

    [Fact]
    public void ReaderAfterItsTime_NamesItsStatement()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id").AddRow(1));
        var reader = Command("SELECT id FROM users").ExecuteReader();
        _connection.Close();

        Refused<InvalidOperationException>(() => reader.Read(), "The reader of SELECT id FROM users is closed. Read what is needed before it is closed, and keep the values.");
        reader.Dispose();
        Refused<ObjectDisposedException>(() => reader.Read(), "The reader of SELECT id FROM users is disposed. Read what is needed before it is closed, and keep the values.");
    }

    [Fact]
    public void SecondCommandOnABusyConnection_NamesBothAndWhereTheFirstWasOpened()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id").AddRow(1));
        _db.ExpectExec("UPDATE").WillReturnRowsAffected(1);
        using var reader = Command("SELECT id FROM users").ExecuteReader();

        var e = Assert.Throws<SqlErrorException>(() => Command("UPDATE users SET id = 2").ExecuteNonQuery());

        Assert.Equal(
            "A reader of this connection is open, on SELECT id FROM users (opened at AdoBadInputTests.SecondCommandOnABusyConnection_NamesBothAndWhereTheFirstWasOpened in AdoBadInputTests.cs:#): "
            + "dispose of it before UPDATE users SET id = 2. A connection does one thing at a time.",
            Regex.Replace(e.Message, @"\.cs:\d+", ".cs:#"));
        Assert.True(reader.Read());
    }

    [Fact]
    public void ExpectationAfterUse_IsSaidToBeLate()
    {
        Assert.Throws<UnexpectedSqlException>(() => Command("DELETE FROM users").ExecuteNonQuery());
        _db.ExpectExec("DELETE").WillReturnRowsAffected(1);

        Assert.StartsWith(
            """
            Expectations of FakeDbDataSource were not met:
              ExpectExec(sql: "DELETE", args: any) affects 1 row: expected to be used at least once, but was used 0 times
              it refused an exec that nothing was expected for: DELETE FROM users
                ExpectExec(sql: "DELETE", args: any) affects 1 row was made afterwards: make expectations before the code runs
            All calls on FakeDbDataSource:

            """,
            Assert.Throws<AssertionFailedException>(_db.AssertExpectationsMet).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownTenant_NamesItAndTheKnownOnes()
    {
        var tenants = new TenantMap<FakeDbDataSource>(() => new FakeDbDataSource());
        tenants.ForTenant("acme");

        Refused<UnresolvedDatabaseException>(() => tenants["initech"], "The tenant \"initech\" has no database. Known: acme. Make it one with ForTenant(\"initech\").");
    }

    [Fact]
    public void VendorThatChanges_NamesTenantAndBothVendors()
    {
        var tenants = new TenantMap<FakeDbDataSource>(vendor => new FakeDbDataSource(Dialect.Strict, vendor));
        tenants.ForTenant("acme");

        Refused<UnresolvedDatabaseException>(
            () => tenants.ForTenant("acme", DatabaseVendor.SqlServer),
            "The database of the tenant \"acme\" is PostgreSql already and cannot become SqlServer. Ask for the vendor when the tenant is named first.");
    }

    [Fact]
    public void FailingAssertion_KeepsTheLog_AndShowsIt()
    {
        _db.ExpectExec("INSERT").WillReturnRowsAffected(1);
        Command("INSERT INTO users VALUES (@id)", ("id", 7)).ExecuteNonQuery();

        var e = Assert.Throws<AssertionFailedException>(() => _db.AssertExecNotExecuted("INSERT"));

        Assert.Equal(
            $"""
            Expected the exec "INSERT" not to be executed on FakeDbDataSource, but it was executed once.
            Execs:
              #{_db.ExecLog.Single().Sequence} INSERT INTO users VALUES (@id)   arguments: id: 7 → affects 1 row
            """,
            e.Message);
        _db.AssertExpectationsMet();
    }

    public void Dispose() => _connection.Dispose();

    private static void Refused<TException>(Func<object?> use, string message)
        where TException : Exception
        => Assert.Equal(message, Assert.Throws<TException>(() => { use(); }).Message);

    private DbCommand Command(string sql, params (string Name, object? Value)[] parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.Add(new FakeDbParameter(name, value));
        }

        return command;
    }
}
