using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Usage.Tests.Subjects.Shop;
using Xunit;

namespace TestKit.Usage.Tests.Sql.Shop;

/// <summary>Every example of a database double that the requirements give, in C#.</summary>
public sealed class ShopDatabaseTests
{
    private static readonly CancellationToken s_ct = CancellationToken.None;

    [Fact]
    public async Task Chain_OfQueryAndExec_IsTheDatabaseThatAModuleGets()
    {
        MockShopDatabase db = new MockShopDatabase(DatabaseVendor.PostgreSql)
            .ExpectQuery("SELECT * FROM users")
            .WillReturnRows(RowSet.Create("id", "name").AddRow(1, "Alice"))
            .ExpectExec("INSERT INTO users")
            .WillReturnRowsAffected(1);
        Func<CancellationToken, ValueTask<IShopDatabase>> getDb = _ => new(db);

        var given = await getDb(s_ct);

        Assert.Same(db, db.ExpectQuery("SELECT 1").WillReturnScalar(1).AsDouble());
        Assert.Equal("Alice", await given.QueryRowAsync(s_ct, "SELECT * FROM users", row => row.GetString(1)));
        Assert.Equal(1, await given.ExecAsync(s_ct, "INSERT INTO users (name) VALUES ($1)", "Bob"));
    }

    [Fact]
    public async Task QueryAndQueryRow_ShareExpectationsAndLog()
    {
        var db = new MockShopDatabase(DatabaseVendor.PostgreSql);
        db.ExpectQuery("SELECT * FROM users WHERE id = $1")
            .WillReturnRows(RowSet.Create("id", "name").AddRow(1, "Alice"));

        await using (var rows = await db.Object.QueryAsync(s_ct, "SELECT * FROM users WHERE id = $1", 1))
        {
            Assert.True(await rows.ReadAsync());
            Assert.Equal((1, "Alice"), (rows.GetInt32(0), rows.GetString(1)));
            Assert.False(await rows.ReadAsync());
        }

        Assert.Equal("Alice", await db.Object.QueryRowAsync(s_ct, "SELECT * FROM users WHERE id = $1", row => row.GetString(1), 1));
        Assert.Equal(["SELECT * FROM users WHERE id = $1 1", "SELECT * FROM users WHERE id = $1 1"], db.QueryLog.Select(call => $"{call.Sql} {call.Args}"));
    }

    [Fact]
    public async Task StrictSqlMatching_WholeStatementOnly()
    {
        var db = new MockShopDatabase(DatabaseVendor.PostgreSql);
        db.StrictSqlMatching().ExpectQuery("SELECT * FROM users WHERE id = $1").WillReturnRows(RowSet.Create("id"));

        await (await db.Object.QueryAsync(s_ct, "SELECT * FROM users WHERE id = $1", 1)).DisposeAsync();

        await Assert.ThrowsAsync<UnexpectedSqlException>(() => db.Object.QueryAsync(s_ct, "SELECT * FROM users WHERE id = $1 LIMIT 1", 1));
    }

    [Fact]
    public async Task Assertions_OfQueriesAndExecs()
    {
        var db = new MockShopDatabase(DatabaseVendor.PostgreSql);
        db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id"));
        db.ExpectExec("INSERT").WillReturnRowsAffected(5);
        await (await db.Object.QueryAsync(s_ct, "SELECT * FROM users")).DisposeAsync();
        await (await db.Object.QueryAsync(s_ct, "SELECT * FROM orders")).DisposeAsync();
        await db.Object.ExecAsync(s_ct, "INSERT INTO users (name) VALUES ($1)", "Bob");

        db.AssertQueryExecuted("SELECT * FROM users");
        db.AssertQueryNotExecuted("DELETE FROM users");
        db.AssertQueryCount("SELECT", 2);
        db.AssertExecExecuted("INSERT INTO users");
        db.AssertExecNotExecuted("DELETE FROM users");
        db.AssertExecCount("INSERT", 1);
        db.AssertNoTransaction();
        Assert.Equal((2, 1), (db.QueryLog.Count, db.ExecLog.Count));
    }

    [Fact]
    public async Task Errors_OfQueriesAndExecs_AreTheSameInstances()
    {
        var (lost, taken) = (DbErrors.ConnectionLost(), DbErrors.UniqueViolation("users_name_key"));
        var db = new MockShopDatabase(DatabaseVendor.PostgreSql);
        db.ExpectQuery("SELECT").WillReturnError(lost);
        db.ExpectExec("INSERT").WillReturnError(taken);

        Assert.Same(lost, await Assert.ThrowsAsync<SqlErrorException>(() => db.Object.QueryAsync(s_ct, "SELECT 1")));
        Assert.Same(taken, await Assert.ThrowsAsync<SqlErrorException>(() => db.Object.ExecAsync(s_ct, "INSERT INTO users")));
    }

    [Fact]
    public async Task OtherMembers_AreSetUpLikeThoseOfAnyDouble()
    {
        var db = new MockShopDatabase(DatabaseVendor.Oracle);
        db.MigrationTable.Returns("flyway_schema_history");
        db.Stats().Returns(() => new Dictionary<string, object> { ["query_count"] = db.QueryLog.Count });
        db.HealthAsync().Throws(new TimeoutException());

        Assert.Equal(DatabaseVendor.Oracle, db.Object.DatabaseType);
        Assert.Equal("flyway_schema_history", db.Object.MigrationTable);
        Assert.Equal(0, db.Object.Stats()["query_count"]);
        await db.Object.CreateMigrationTableAsync(s_ct);
        await db.Object.CloseAsync();
        await Assert.ThrowsAsync<TimeoutException>(() => db.Object.HealthAsync(s_ct));
        db.CreateMigrationTableAsync().AssertCalled(Times.Once);
        db.CloseAsync().AssertCalled(Times.Once);
    }

    [Fact]
    public async Task Prepare_GivesAStatementThatIsADoubleItself()
    {
        var db = new MockShopDatabase(DatabaseVendor.PostgreSql);
        var statement = new MockStatement();
        db.PrepareAsync().Returns(statement);
        statement.ExecAsync().Returns(1);

        var prepared = await db.Object.PrepareAsync(s_ct, "INSERT INTO users VALUES ($1)");

        Assert.Equal(1, await prepared.ExecAsync(s_ct, "Alice"));
        statement.ExecAsync().AssertCalled(Times.Once);
    }
}
