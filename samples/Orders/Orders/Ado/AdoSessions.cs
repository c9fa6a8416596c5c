using System;
using System.Data;
using System.Threading;
using System.Threading.Tasks;
using Orders.Sessions;

namespace Orders.Ado;

/// <summary>Orders through an interface of one's own.</summary>
/// <param name="resolve">Gives the current tenant's database.</param>
public sealed class AdoSessions(Func<CancellationToken, ValueTask<IDatabase>> resolve) : IOrderSessions
{
    /// <inheritdoc/>
    public async Task<IOrderSession> OpenAsync(CancellationToken ct) => new AdoSession(await resolve(ct), null);

    /// <inheritdoc/>
    public async Task<IOrderSession> BeginAsync(CancellationToken ct)
    {
        var database = await resolve(ct);
        var transaction = await database.BeginAsync(IsolationLevel.Serializable, ct);
        return new AdoSession(transaction, transaction);
    }
}
