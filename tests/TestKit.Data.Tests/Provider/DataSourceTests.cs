using System;
using System.Data;
using System.Data.Common;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Data.Tests.Provider;

public sealed class DataSourceTests : IDisposable
{
    private readonly FakeDbDataSource _db = new();

    [Fact]
    public async Task Command_OfTheDataSource_OpensAndClosesByItself()
    {
        _db.ExpectQuery("SELECT name").WithArgs(7).WillReturnScalar("Alice");
        await using var command = _db.CreateCommand("SELECT name FROM users WHERE id = @id");
        var id = command.CreateParameter();
        (id.ParameterName, id.Value) = ("id", 7);
        command.Parameters.Add(id);

        Assert.Equal("Alice", await command.ExecuteScalarAsync());
        _db.AssertQueryExecuted("SELECT name FROM users");
        _db.AssertExpectationsMet();
    }

    [Fact]
    public async Task Commands_OfTheDataSource_RunAtTheSameTime()
    {
        _db.ExpectQuery("SELECT").WillReturnScalar(1);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 100; i++)
            {
                await using var command = _db.CreateCommand("SELECT 1");
                Assert.Equal(1, await command.ExecuteScalarAsync());
            }
        })));

        _db.AssertQueryCount("SELECT 1", 800);
    }

    [Fact]
    public void Connection_AfterDispose_IsRefused()
    {
        _db.Dispose();

        Assert.Throws<ObjectDisposedException>(() => _db.CreateConnection());
        Assert.Throws<ObjectDisposedException>(() => _db.OpenConnection());
    }

    [Fact]
    public void FailsToOpen_UntilItIsTakenBack_FailsWithTheSameException()
    {
        var error = DbErrors.CannotConnect();
        _db.FailsToOpen(error);
        Assert.Same(error, Assert.Throws<SqlErrorException>(() => _db.OpenConnection()));

        _db.FailsToOpen(null);

        using var connection = _db.OpenConnection();
        Assert.Equal(ConnectionState.Open, connection.State);
    }

    [Fact]
    public void Query_ThatNobodyExpects_IsLoggedAndSaysWhatIsNearest()
    {
#pragma warning disable TK3011 // Nothing asks for it: it is only to be named.
        _db.ExpectQuery("SELECT id FROM orders").Optional();
#pragma warning restore TK3011
        using var connection = _db.OpenConnection();

        var error = Assert.Throws<UnexpectedSqlException>(() => Statement(connection, "SELECT id FROM users").ExecuteScalar());

        Assert.Contains("SELECT id FROM users", error.Message, StringComparison.Ordinal);
        Assert.Contains("SELECT id FROM orders", error.Message, StringComparison.Ordinal);
        Assert.Equal("SELECT id FROM users", _db.QueryLog.Single().Sql);
    }

    [Fact]
    public void Reader_LeftOpen_IsReportedWithItsPlace()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id").AddRow(1));
        using var connection = _db.OpenConnection();
        var reader = Statement(connection, "SELECT id FROM users").ExecuteReader();

        var error = Assert.Throws<AssertionFailedException>(() => _db.AssertAllRowsDisposed());
        Assert.Contains($"{nameof(DataSourceTests)}.{nameof(Reader_LeftOpen_IsReportedWithItsPlace)}", error.Message, StringComparison.Ordinal);

        reader.Dispose();
        _db.AssertAllRowsDisposed();
    }

    [Fact]
    public void Reader_ThatCannotBeOpened_IsNotReportedAsOpen()
    {
        _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id").FailAtResult(0, DbErrors.ConnectionLost()));
        using var connection = _db.OpenConnection();

        Assert.Throws<SqlErrorException>(() => Statement(connection, "SELECT 1").ExecuteReader());

        _db.AssertAllRowsDisposed();
    }

    [Fact]
    public void OutputParameters_TakeTheFirstRowByNameThenInOrder()
    {
        _db.ExpectExec("transfer");
        _db.ExpectQuery("transfer").WillReturnRows(RowSet.Create("code", "total", "ignored").AddRow(3, 9.5m, "x"));
        using var connection = _db.OpenConnection();
        var command = Statement(connection, "transfer");
        command.CommandType = CommandType.StoredProcedure;
        var first = Output(command, "@other");
        var total = Output(command, "@total");

        using (command.ExecuteReader())
        {
        }

        Assert.Equal(9.5m, total.Value);
        Assert.Equal(3, first.Value);
    }

    [Fact]
    public void Arguments_AreLoggedWithTheirNames()
    {
        _db.ExpectExec("DELETE");
        using var connection = _db.OpenConnection();
        var command = Statement(connection, "DELETE FROM users WHERE id = @id");
        ((FakeDbParameterCollection)command.Parameters).AddWithValue("id", 7);

        command.ExecuteNonQuery();

        Assert.Equal(7, _db.ExecLog.Single().Args["id"]);
    }

    [Fact]
    public void Placeholder_WithoutParameter_SaysWhichIsMissing()
    {
        _db.ExpectExec("DELETE").Optional();
        using var connection = _db.OpenConnection();

        var error = Assert.Throws<SqlErrorException>(() => Statement(connection, "DELETE FROM users WHERE id = @id").ExecuteNonQuery());

        Assert.Equal("column \"id\" does not exist: the command has no parameter @id", error.Message);
    }

    public void Dispose() => _db.Dispose();

    private static DbCommand Statement(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private static DbParameter Output(DbCommand command, string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Direction = ParameterDirection.Output;
        command.Parameters.Add(parameter);
        return parameter;
    }
}
