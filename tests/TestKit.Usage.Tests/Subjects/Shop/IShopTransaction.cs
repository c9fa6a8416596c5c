using System;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects.Shop;

#pragma warning disable CA1068 // The arguments of statements are the last parameter.
[GenerateTestDouble]
public interface IShopTransaction : IAsyncDisposable
{
    Task<DbDataReader> QueryAsync(CancellationToken ct, string query, params object?[] args);

    Task<T?> QueryRowAsync<T>(CancellationToken ct, string query, Func<DbDataReader, T> map, params object?[] args);

    Task<long> ExecAsync(CancellationToken ct, string query, params object?[] args);

    Task<IStatement> PrepareAsync(CancellationToken ct, string query);

    Task CommitAsync(CancellationToken ct);

    Task RollbackAsync(CancellationToken ct);
}
