#pragma warning disable TK3003, TK3006, TK3007, TK3008, TK3011 // Bad input is what these tests are about.
using System;
using System.Linq;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Sql;

/// <summary>Bad input through an interface of one's own: what it is, what was expected, what came, and what to do.</summary>
public sealed class OwnInterfaceBadInputTests
{
    private readonly MockDatabase _db = new();

    private IDatabase Database => _db;

    [Fact]
    public async Task UnknownSql_NamesStatementArgumentsAndNearestExpectation()
    {
        _db.ExpectQuery("SELECT id FROM users WHERE id = $1").WillReturnScalar(1);

        await RefusedAsync<UnexpectedSqlException>(
            () => Database.QueryAsync("SELECT id FROM users WHERE email = $1", ["a@b"]),
            """
            MockDatabase was asked for a query that nothing was expected for:
              SELECT id FROM users WHERE email = $1
              arguments: "a@b"
            Nearest expectation: ExpectQuery(sql: "SELECT id FROM users WHERE id = $1", args: any) returns the scalar 1
              expected: SELECT id FROM users WHERE [id] = $1
              but was:  SELECT id FROM users WHERE [email] = $1
            """);
    }

    [Fact]
    public async Task OtherNumberOfArguments_NamesThoseThatAreMissing()
    {
        _db.ExpectExec("UPDATE users").WithArgs(1, "Ann").WillReturnRowsAffected(1);

        await RefusedAsync<UnexpectedSqlException>(
#pragma warning disable TK3006 // The mistake is what is tested.
            () => Database.ExecuteAsync("UPDATE users SET name = $2 WHERE id = $1", [1]),
#pragma warning restore TK3006
            """
            MockDatabase was asked for an exec that nothing was expected for:
              UPDATE users SET name = $2 WHERE id = $1
              arguments: 1
            Nearest expectation: ExpectExec(sql: "UPDATE users", args: 1, "Ann") affects 1 row
              argument 2: expected "Ann", but it was not given
            """);
    }

    [Fact]
    public async Task ScalarThatDoesNotFit_NamesValueBothTypesAndStatement()
    {
        _db.ExpectQuery("SELECT count(*)").WillReturnScalar("many");

        await RefusedAsync<InvalidCastException>(
            () => Database.ScalarAsync<int>("SELECT count(*) FROM users", []),
            "The scalar \"many\" is of type String, but Int32 was asked for: SELECT COUNT(*) FROM users");
    }

    [Fact]
    public void ColumnWithoutProperty_NamesColumnTypeAndWhatItHas()
        => Refused<InvalidRowSetException>(
            () => RowSet.Create("id", "email").AddRowsFrom(new[] { new { Id = 1, Name = "Ann" } }),
            """
            Column "email" has no property in an anonymous type, whose properties give: Id, Name.
            Rename the column, or put [Column("email")] on the property that holds it.
            """);

    [Fact]
    public async Task ReaderAfterItsTime_NamesItsStatement()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id").AddRow(1));
        var reader = await Database.QueryAsync("SELECT id FROM users", []);
        reader.Close();

        Refused<InvalidOperationException>(
            () => reader.Read(),
            "The reader of SELECT id FROM users is closed. Read what is needed before it is closed, and keep the values.");
        reader.Dispose();
        Refused<ObjectDisposedException>(
            () => reader.GetInt32(0),
            "The reader of SELECT id FROM users is disposed. Read what is needed before it is closed, and keep the values.");
    }

    [Fact]
    public async Task ExpectationAfterUse_IsSaidToBeLate()
    {
        await Assert.ThrowsAsync<UnexpectedSqlException>(() => Database.ExecuteAsync("DELETE FROM users", []));
        _db.ExpectExec("DELETE").WillReturnRowsAffected(1);

        var e = Assert.Throws<AssertionFailedException>(_db.AssertExpectationsMet);

        Assert.StartsWith(
            """
            Expectations of MockDatabase were not met:
              ExpectExec(sql: "DELETE", args: any) affects 1 row: expected to be used at least once, but was used 0 times
              it refused an exec that nothing was expected for: DELETE FROM users
                ExpectExec(sql: "DELETE", args: any) affects 1 row was made afterwards: make expectations before the code runs
            All calls on MockDatabase:

            """,
            e.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownTenant_NamesItAndTheKnownOnes()
    {
        var tenants = new TenantMap<MockDatabase>(() => new MockDatabase());
        tenants.ForTenant("acme");

        Refused<UnresolvedDatabaseException>(
            () => tenants["initech"],
            "The tenant \"initech\" has no database. Known: acme. Make it one with ForTenant(\"initech\").");
    }

    [Fact]
    public void VendorThatChanges_NamesTenantAndBothVendors()
    {
        var tenants = new TenantMap<MockDatabase>(vendor => new MockDatabase(vendor));
        tenants.ForTenant("acme", DatabaseVendor.Oracle);

        Refused<UnresolvedDatabaseException>(
            () => tenants.ForTenant("acme", DatabaseVendor.MySql),
            "The database of the tenant \"acme\" is Oracle already and cannot become MySql. Ask for the vendor when the tenant is named first.");
    }

    [Fact]
    public async Task FailingAssertion_KeepsTheLog_AndShowsIt()
    {
        _db.ExpectExec("INSERT").WillReturnRowsAffected(1);
        await Database.ExecuteAsync("INSERT INTO users VALUES ($1)", [7]);

        var e = Assert.Throws<AssertionFailedException>(() => _db.AssertExecExecuted("DELETE FROM users"));
        Assert.Throws<AssertionFailedException>(_db.AssertTransactionCommitted);

        var call = Assert.Single(_db.ExecLog);
        Assert.Equal(
            $"""
            Expected the exec "DELETE FROM users" to be executed at least once on MockDatabase, but it was executed 0 times.
            Execs:
              #{call.Sequence} INSERT INTO users VALUES ($1)   arguments: 7 → 1
            """,
            e.Message);
        _db.AssertExecCount("INSERT", 1);
        _db.AssertExpectationsMet();
    }

    private static void Refused<TException>(Func<object?> use, string message)
        where TException : Exception
        => Assert.Equal(message, Assert.Throws<TException>(() => { use(); }).Message);

    private static async Task RefusedAsync<TException>(Func<Task> use, string message)
        where TException : Exception
        => Assert.Equal(message, (await Assert.ThrowsAsync<TException>(use)).Message);
}
