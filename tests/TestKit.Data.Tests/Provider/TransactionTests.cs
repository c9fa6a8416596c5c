using System;
using System.Data;
using System.Data.Common;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Data.Tests.Provider;

/// <summary>What an expected transaction knows of the one that the code under test began.</summary>
public sealed class TransactionTests : IDisposable
{
    private readonly FakeDbDataSource _db = new();
    private readonly ExpectedTransaction _expected;
    private readonly DbConnection _connection;

    public TransactionTests()
    {
        _expected = _db.ExpectTransaction();
        _connection = _db.OpenConnection();
    }

    [Fact]
    public void Commit_LevelAndSavepoints_AreKnown()
    {
        _expected.ExpectExec("UPDATE").WillReturnRowsAffected(2);
        using (var transaction = _connection.BeginTransaction(IsolationLevel.Serializable))
        {
            transaction.Save("first");
            Assert.Equal(2, Command("UPDATE users").ExecuteNonQuery());
            Command("SAVEPOINT second").ExecuteNonQuery();
            transaction.Commit();
        }

        _expected.AssertCommitted();
        _expected.AssertExecExecuted("UPDATE users");
        _expected.AssertIsolationLevel(IsolationLevel.Serializable);
        Assert.Equal(["first", "second"], _expected.Savepoints());
        _db.AssertExecNotExecuted("UPDATE users");
        _db.AssertExecExecuted("UPDATE users", includeTransactions: true);
        _db.AssertTransactionCommitted();
        _db.AssertExpectationsMet();
    }

    [Fact]
    public void Dispose_WithoutCommit_RollsBack()
    {
        _connection.BeginTransaction().Dispose();

        _expected.AssertRolledBack();
        _db.AssertTransactionRolledBack();
    }

    [Fact]
    public void Close_OfTheConnection_RollsBack()
    {
        _connection.BeginTransaction();
        _connection.Close();

        _expected.AssertRolledBack();
    }

    [Fact]
    public void Commit_AfterAFailedStatement_IsARollback()
    {
        _expected.ExpectExec("INSERT").WillReturnError(DbErrors.UniqueViolation("users_pkey"));
        using var transaction = _connection.BeginTransaction();
        Assert.Throws<SqlErrorException>(() => Command("INSERT INTO users").ExecuteNonQuery());
        Assert.Equal("25P02", Assert.Throws<SqlErrorException>(() => Command("SELECT 1").ExecuteScalar()).SqlState);

        transaction.Commit();

        _expected.AssertRolledBack();
    }

    [Fact]
    public void Row_ThatFailsWhileItIsRead_AbortsTheTransaction()
    {
        _expected.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id").AddRow(1).FailAtRow(1, DbErrors.StatementTimeout()));
        using var transaction = _connection.BeginTransaction();
        using (var reader = Command("SELECT id FROM users").ExecuteReader())
        {
            Assert.True(reader.Read());
            Assert.Throws<SqlErrorException>(() => reader.Read());
        }

        Assert.Equal("25P02", Assert.Throws<SqlErrorException>(() => Command("SELECT 1").ExecuteScalar()).SqlState);
    }

    [Fact]
    public void Statement_ThatNobodyExpects_DoesNotAbortTheTransaction()
    {
        _expected.ExpectQuery("SELECT 1").WillReturnScalar(1);
        using var transaction = _connection.BeginTransaction();
        Assert.Throws<UnexpectedSqlException>(() => Command("SELECT 2").ExecuteScalar());

        Assert.Equal(1, Command("SELECT 1").ExecuteScalar());
    }

    [Fact]
    public void FailsToCommit_ComesOutOfCommit()
    {
        var error = DbErrors.SerializationFailure();
        _expected.FailsToCommit(error);
        using var transaction = _connection.BeginTransaction();

        Assert.Same(error, Assert.Throws<SqlErrorException>(transaction.Commit));
        Assert.Equal(TransactionStatus.FailedToCommit, _expected.Status());
        _expected.AssertRolledBack();
        _db.AssertTransactionRolledBack();
        Assert.Equal("Expected the ExpectedTransaction to be committed, but it failed to commit.", Assert.Throws<AssertionFailedException>(_expected.AssertCommitted).Message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Batch_ThatAsksForACount_IsAnExec(bool async)
    {
        _expected.ExpectExec("UPDATE stock").WillReturnRowsAffected(1);
        using var transaction = _connection.BeginTransaction();
        using var batch = _connection.CreateBatch();
        foreach (var id in new[] { 1, 2 })
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = "UPDATE stock SET available = 0 WHERE id = $1";
            var parameter = command.CreateParameter();
            parameter.Value = id;
            command.Parameters.Add(parameter);
            batch.BatchCommands.Add(command);
        }

        Assert.Equal(2, async ? await batch.ExecuteNonQueryAsync() : batch.ExecuteNonQuery());

        _expected.AssertExecCount("UPDATE stock", 2);
        Assert.Empty(_expected.QueryLog);
        Assert.Equal(2, _expected.ExecLog[1].Args[0]);
    }

    [Fact]
    public void Begin_MoreOftenThanExpected_IsRefused()
    {
        _connection.BeginTransaction().Dispose();

        Assert.Throws<UnexpectedSqlException>(() => _connection.BeginTransaction());
    }

    public void Dispose()
    {
        _connection.Dispose();
        _db.Dispose();
    }

    private DbCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
