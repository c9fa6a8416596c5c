using System;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects.Shop;

[GenerateTestDouble]
public interface IStatement : IAsyncDisposable
{
    Task<DbDataReader> QueryAsync(CancellationToken ct, params object?[] args);

    Task<long> ExecAsync(CancellationToken ct, params object?[] args);
}
