using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects;

[GenerateTestDouble]
public interface ITransaction : IAsyncDisposable
{
    [SqlQuery]
    Task<DbDataReader> QueryAsync(string sql, IReadOnlyList<object?> args, CancellationToken ct = default);

    [SqlExecute]
    Task<int> ExecuteAsync(string sql, IReadOnlyList<object?> args, CancellationToken ct = default);

    [SqlCommit]
    Task CommitAsync(CancellationToken ct = default);

    [SqlRollback]
    Task RollbackAsync(CancellationToken ct = default);
}
