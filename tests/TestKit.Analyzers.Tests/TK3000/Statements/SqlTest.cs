using TestKit.Analyzers.Tests.Verification;

namespace TestKit.Analyzers.Tests.TK3000.Statements;

/// <summary>A test with a database double, around the statements that matter.</summary>
internal static class SqlTest
{
    public static TestProject With(string statements, string? migration = null) => new() { Sources = [Text(statements)], Migration = migration };

    public static string Text(string statements)
        => $$"""
            using System.Data.Common; using TestKit.Data;
            [GenerateTestDouble] public interface IDatabase { [SqlExecute] Task<int> ExecuteAsync(string sql, params object?[] args); }
            class Tests { void Test(FakeDbDataSource db, IDatabase real, DbConnection connection) { {{statements}} } }
            """;
}
