using System;
using System.Collections;
using System.Linq;
using Npgsql;
using Xunit;

namespace TestKit.Data.Tests.Provider;

/// <summary>What code under test looks at to tell errors apart.</summary>
public sealed class ErrorNamesTests
{
    public static TheoryData<string, string?, string?, string?> Violations => new()
    {
        { "23505", "users_email_key", "users", null },
        { "23503", "users_email_key", "users", null },
        { "23514", "users_email_key", "users", null },
        { "23P01", "users_email_key", "users", null },
        { "23502", null, "users", "email" },
        { "23505", "users_email_key", null, null },
        { "23502", null, null, "email" },
    };

    [Theory]
    [MemberData(nameof(Violations))]
    public void Violation_HasItsNames_WhereNpgsqlHasThem(string state, string? constraint, string? table, string? column)
    {
        var ours = Violation(state, constraint, table, column);
        var npgsqls = new PostgresException(ours.Message, "ERROR", "ERROR", state, constraintName: constraint, tableName: table, columnName: column);

        Assert.Equal((npgsqls.SqlState, npgsqls.IsTransient), (ours.SqlState, ours.IsTransient));
        Assert.Equal((npgsqls.ConstraintName, npgsqls.TableName, npgsqls.ColumnName), (ours.ConstraintName, ours.TableName, ours.ColumnName));
        foreach (DictionaryEntry entry in npgsqls.Data.Cast<DictionaryEntry>().Where(entry => entry.Key is not ("Severity" or "InvariantSeverity")))
        {
            Assert.Equal(entry.Value, ours.Data[entry.Key]);
        }

        Assert.Empty(ours.Data.Keys.Cast<object>().Except(npgsqls.Data.Keys.Cast<object>()));
    }

    [Fact]
    public async System.Threading.Tasks.Task ProvidersOwnException_ComesOutAsItIs_AndAbortsTheTransaction()
    {
        var db = new FakeDbDataSource();
        var taken = new PostgresException("duplicate key", "ERROR", "ERROR", PostgresErrorCodes.UniqueViolation, constraintName: "users_email_key");
        db.ExpectTransaction().ExpectExec("INSERT INTO users").WillReturnError(taken);
        await using var connection = await db.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO users DEFAULT VALUES";

        Assert.Same(taken, await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync()));
        Assert.Equal("25P02", (await Assert.ThrowsAsync<SqlErrorException>(() => command.ExecuteNonQueryAsync())).SqlState);
    }

    private static SqlErrorException Violation(string state, string? constraint, string? table, string? column)
        => state switch
        {
            "23505" => DbErrors.UniqueViolation(constraint!, table),
            "23503" => DbErrors.ForeignKeyViolation(constraint!, table),
            "23514" => DbErrors.CheckViolation(constraint!, table),
            "23P01" => DbErrors.ExclusionViolation(constraint!, table),
            "23502" => DbErrors.NotNullViolation(column!, table),
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
}
