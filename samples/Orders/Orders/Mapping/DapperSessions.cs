using System;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;
using Orders.Sessions;

namespace Orders.Mapping;

/// <summary>Orders through Dapper.</summary>
/// <param name="resolve">Gives the current tenant's database.</param>
public sealed class DapperSessions(Func<CancellationToken, ValueTask<DbDataSource>> resolve) : IOrderSessions
{
    /// <inheritdoc/>
    public Task<IOrderSession> OpenAsync(CancellationToken ct) => OpenAsync(begin: false, ct);

    /// <inheritdoc/>
    public Task<IOrderSession> BeginAsync(CancellationToken ct) => OpenAsync(begin: true, ct);

    private async Task<IOrderSession> OpenAsync(bool begin, CancellationToken ct)
        => new DapperSession(await OpenedConnection.OpenAsync(await resolve(ct), begin, ct));
}
