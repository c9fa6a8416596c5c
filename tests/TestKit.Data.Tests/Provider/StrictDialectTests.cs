using System;
using System.Data;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Data.Tests.Provider;

/// <summary>The dialect of the common contract: no conversions, and every cancellation honoured.</summary>
public sealed class StrictDialectTests
{
    private static readonly CancellationToken s_cancelled = new(canceled: true);

    [Fact]
    public void Values_AreReadAsWhatTheyAreAndNothingElse()
    {
        using var reader = RowSet.Create("id", "name").AddRow(7, "x").OpenReader(Dialect.Strict);
        reader.Read();

        Assert.Equal(7, reader.GetInt32(0));
        Assert.Equal(typeof(int), reader.GetFieldType(0));
        Assert.Equal("Int32", reader.GetDataTypeName(0));
        Assert.Equal(
            "Column \"id\" (0) is Int32, which is read as int and not as long (row 0).",
            Assert.Throws<InvalidCastException>(() => reader.GetInt64(0)).Message);
        Assert.Throws<InvalidCastException>(() => reader.GetString(0));
        Assert.Equal('x', reader.GetTextReader(1).Read());
    }

    [Fact]
    public void DateTimeOffset_StaysWhatItIs()
    {
        var time = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(2));
        using var reader = RowSet.Create("at").AddRow(time).OpenReader(Dialect.Strict);
        reader.Read();

        Assert.Equal(time, reader.GetValue(0));
    }

    [Fact]
    public async Task Cancellation_IsHonouredByEveryAsynchronousMember()
    {
        await using var reader = RowSet.Create("id").AddRow(1).OpenReader(Dialect.Strict);
        await reader.ReadAsync(CancellationToken.None);

        await Assert.ThrowsAsync<TaskCanceledException>(() => reader.ReadAsync(s_cancelled));
        await Assert.ThrowsAsync<TaskCanceledException>(() => reader.NextResultAsync(s_cancelled));
        await Assert.ThrowsAsync<TaskCanceledException>(() => reader.IsDBNullAsync(0, s_cancelled));
        await Assert.ThrowsAsync<TaskCanceledException>(() => reader.GetFieldValueAsync<int>(0, s_cancelled));
        Assert.Equal(1, reader.GetInt32(0));

        await using var source = new FakeDbDataSource(Dialect.Strict);
        await using var connection = source.CreateConnection();
        await Assert.ThrowsAsync<TaskCanceledException>(() => connection.OpenAsync(s_cancelled));
        Assert.Equal(ConnectionState.Closed, connection.State);
    }

    [Fact]
    public void FailedStatement_LeavesTheTransactionUsable()
    {
        using var source = new FakeDbDataSource(Dialect.Strict);
        var expected = source.ExpectTransaction();
        expected.ExpectExec("INSERT").WillReturnError(DbErrors.UniqueViolation("pk"));
        expected.ExpectQuery("SELECT").WillReturnScalar(1);
        using var connection = source.OpenConnection();
        using var transaction = connection.BeginTransaction();
        var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO users";
        Assert.Throws<SqlErrorException>(() => command.ExecuteNonQuery());

        command.CommandText = "SELECT 1";
        Assert.Equal(1, command.ExecuteScalar());
        transaction.Commit();

        expected.AssertCommitted();
    }
}
