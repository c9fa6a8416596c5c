using System;
using System.Linq;
using System.Threading.Tasks;
using Dapper;
using Xunit;

namespace TestKit.Data.Tests.Readme;

/// <summary>The snippets of README.md about rows and databases.</summary>
public sealed class ReadmeDatabaseTests
{
    [Fact]
    public void Rows()
    {
        User[] users = [new(1, "Alice")];
        var first = RowSet.Create("a").AddRow(1);
        var second = RowSet.Create("b").AddRow(2);

        var rows = RowSet.Create("id", "name").AddRow(1, "Alice").AddRows(100, i => [i, $"User{i}"]);
        var typed = RowSet.Create<int, string?>("id", "name").AddRow(1, null);         // arity and types checked by the compiler
        var declared = RowSet.Create(Column.Of<Guid>("id"), Column.Of<string?>("name").TypeName("citext"), Column.Of<decimal>("price").Precision(10, 2));
        var mapped = RowSet.From(users);                                               // or Create("id", "name").AddRowsFrom(users)
        var several = RowSet.Results(first, second);                                   // also FromCsv(text), NoRows(affected)
        rows.FailAtRow(3, DbErrors.ConnectionLost());                                  // also FailAtResult, FailOnClose
        using var reader = rows.OpenReader();                                          // a DbDataReader

        Assert.Equal(101, rows.RowCount);
        Assert.Equal(1, typed.RowCount);
        Assert.Equal(3, declared.Columns.Count);
        Assert.Equal(1, mapped.RowCount);
        Assert.Equal("a", several.Columns[0].Name);
        Assert.True(reader.HasRows);
    }

    [Fact]
    public async Task Database()
    {
        var db = new FakeDbDataSource();                                               // PostgreSQL as Npgsql shows it; Dialect.Strict for the common contract
        db.ExpectQuery("SELECT id, name FROM users").WillReturnRows(RowSet.Create("id", "name").AddRow(1, "Alice"));
        var tx = db.ExpectTransaction().ExpectExec("INSERT INTO orders").WillReturnRowsAffected(1);

        await using var connection = await db.OpenConnectionAsync();
        var users = await connection.QueryAsync<User>("SELECT id, name FROM users");    // Dapper, unchanged
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("INSERT INTO orders (user_id) VALUES (@id)", new { id = 1 }, transaction);
        await transaction.CommitAsync();

        tx.AssertCommitted();
        db.AssertExpectationsMet();                                                    // met, rows disposed, transactions finished

        Assert.Equal("Alice", users.Single().Name);
    }

    private sealed record User(int Id, string Name);
}
