namespace Corpus;

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
