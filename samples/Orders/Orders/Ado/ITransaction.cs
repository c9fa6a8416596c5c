using System;
using System.Threading;
using System.Threading.Tasks;
using TestKit;

namespace Orders.Ado;

/// <summary>A transaction. Its disposal rolls back what was not committed.</summary>
[GenerateTestDouble]
public interface ITransaction : IStatements, IAsyncDisposable
{
    /// <summary>Makes it all permanent.</summary>
    [SqlCommit]
    Task CommitAsync(CancellationToken ct = default);

    /// <summary>Takes it all back.</summary>
    [SqlRollback]
    Task RollbackAsync(CancellationToken ct = default);
}
