namespace Corpus;

[GenerateTestDouble]
public interface IDatabase
{
    DatabaseVendor Vendor { get; }

    [SqlQuery]
    Task<DbDataReader> QueryAsync(string sql, IReadOnlyList<object?> args, CancellationToken ct = default);

    [SqlScalar]
    Task<T?> ScalarAsync<T>(string sql, params object?[] args);

    [SqlExecute]
    Task<int> ExecuteAsync(string sql, object? args = null, CancellationToken ct = default);

    [SqlBegin]
    Task<ITransaction> BeginAsync(CancellationToken ct = default);
}

[GenerateTestDouble]
public interface ITransaction : IAsyncDisposable
{
    [SqlExecute]
    Task<int> ExecuteAsync(string sql, object? args = null, CancellationToken ct = default);

    [SqlCommit]
    Task CommitAsync(CancellationToken ct = default);

    [SqlRollback]
    Task RollbackAsync(CancellationToken ct = default);
}

public interface IOtherDatabase
{
    Task<int> ExecuteAsync(string sql, params object?[] args);
}

internal static class Service
{
    public static Task RunAsync(object database) => Task.CompletedTask;

    public static void Change(QueryExpectation<FakeDbDataSource> expectation) => expectation.WillReturnScalar(1);

    public static object?[] Values() => [1, 2];

    public static RowSet Rows() => RowSet.Create("id").AddRow(1);
}

public sealed record User(long Id, string Name);

public sealed record Pair(int A, int B);
