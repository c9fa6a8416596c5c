using System;
using System.Linq;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Sql;

/// <summary>What else a database double must do.</summary>
public sealed class SeedCaseTests
{
    private readonly MockDatabase _db = new();

    [Trait("Case", "F15")]
    [Fact]
    public async Task Unexpected_IsRefused_AndStillLogged()
    {
        await Assert.ThrowsAsync<UnexpectedSqlException>(() => ((IDatabase)_db).QueryAsync("SELECT 1", []));
        await Assert.ThrowsAsync<UnexpectedSqlException>(() => ((IDatabase)_db).ExecuteAsync("DELETE FROM users", []));

        Assert.Equal("SELECT 1", Assert.Single(_db.QueryLog).Sql);
        Assert.Equal("DELETE FROM users", Assert.Single(_db.ExecLog).Sql);
        _db.AssertQueryExecuted("SELECT 1");
    }

    [Trait("Case", "F26")]
    [Fact]
    public async Task Prepare_OfACommand_IsSupported()
    {
        var source = new FakeDbDataSource();
        source.ExpectQuery("SELECT").WillReturnScalar(1);
        using var connection = source.OpenConnection();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT 1";
        await command.PrepareAsync();

        Assert.Equal(1, await command.ExecuteScalarAsync());
    }

    [Trait("Case", "F27")]
    [Fact]
    public void HealthAndStatistics_AreMembersLikeAnyOther()
    {
        var session = new MockSession();
        session.Name.Returns("schema_history");
        session.ExpectExec("INSERT").WillReturnError(new TimeoutException());

        Assert.Throws<TimeoutException>(() => ((ISession)session).Execute("INSERT INTO a", new { }));
        Assert.Equal("schema_history", ((ISession)session).Name);
        Assert.Equal((0, 1), (session.QueryLog.Count, session.ExecLog.Count));
    }

    [Trait("Case", "G20")]
    [Fact]
    public async Task FailedCalls_OfATransaction_AreLogged()
    {
        var error = DbErrors.UniqueViolation("users_pk");
        var tx = _db.ExpectTransaction();
        tx.ExpectExec("INSERT").WillReturnError(error);
        var begun = await ((IDatabase)_db).BeginAsync();

        Assert.Same(error, await Assert.ThrowsAsync<SqlErrorException>(() => begun.ExecuteAsync("INSERT INTO users", [])));
        await Assert.ThrowsAsync<UnexpectedSqlException>(() => begun.QueryAsync("SELECT 1", []));

        Assert.Equal(["INSERT INTO users", "SELECT 1"], tx.ExecLog.Concat(tx.QueryLog).Select(call => call.Sql));
        Assert.Empty(_db.ExecLog);
    }
}
