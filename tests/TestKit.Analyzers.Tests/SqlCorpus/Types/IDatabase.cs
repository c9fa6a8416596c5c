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
