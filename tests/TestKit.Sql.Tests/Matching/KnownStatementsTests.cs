#pragma warning disable TK3011 // The expectations are only matched, never asked for rows.
using System;
using System.Linq;
using System.Runtime.CompilerServices;
using TestKit.Data;
using Xunit;

namespace TestKit.Sql.Tests.Matching;

/// <summary>A statement is cut into tokens once.</summary>
public sealed class KnownStatementsTests
{
    [Fact]
    public void Statement_AskedForAgain_IsTheSame()
    {
        var known = new KnownStatements();

        Assert.Same(known.Of("SELECT 1", SqlSyntax.Standard), known.Of("SELECT 1", SqlSyntax.Standard));
        Assert.NotSame(known.Of("SELECT 1", SqlSyntax.Standard), known.Of("SELECT 1", SqlSyntax.NestedComments));
    }

    [Fact]
    public void Statements_WithoutEnd_AreForgotten()
    {
        var known = new KnownStatements();
        var first = First(known);
        for (var i = 1; i < 600; i++)
        {
            known.Of($"SELECT {i}", SqlSyntax.Standard);
        }

        GC.Collect();
        Assert.False(first.IsAlive);
    }

    [Fact]
    public void Command_AskedAgainAndMatchedAgainstManyExpectations_CutsNothingIntoTokens()
    {
        var db = new FakeDbDataSource(Dialect.Postgres);
        for (var i = 0; i < 100; i++)
        {
            db.ExpectQuery($"FROM table{i} ");
        }

        db.ExpectExec("SELECT");
        var sql = "SELECT " + string.Join(" + ", Enumerable.Range(0, 20_000)) + " FROM numbers";
        using var connection = db.OpenConnection();
        var first = Bytes(() => Execute(connection, sql));
        var second = Bytes(() => Execute(connection, sql));

        Assert.True(second < first / 50, $"The first call allocated {first} bytes, the second {second}: the text of {sql.Length} characters was cut again.");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference First(KnownStatements known) => new(known.Of("SELECT 0", SqlSyntax.Standard));

    private static void Execute(System.Data.Common.DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Bytes(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
