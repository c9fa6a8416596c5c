using System;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Orders.Sessions;

namespace Orders.Entities;

/// <summary>Orders through EF Core with the Npgsql provider.</summary>
/// <param name="resolve">Gives the current tenant's database.</param>
public sealed class EntitySessions(Func<CancellationToken, ValueTask<DbDataSource>> resolve) : IOrderSessions
{
    /// <inheritdoc/>
    public Task<IOrderSession> OpenAsync(CancellationToken ct) => OpenAsync(begin: false, ct);

    /// <inheritdoc/>
    public Task<IOrderSession> BeginAsync(CancellationToken ct) => OpenAsync(begin: true, ct);

    private async Task<IOrderSession> OpenAsync(bool begin, CancellationToken ct)
    {
        var opened = await OpenedConnection.OpenAsync(await resolve(ct), begin, ct);
        var context = new OrdersContext(opened.Connection);
        var session = new EntitySession(opened, context);
        try
        {
            await context.Database.UseTransactionAsync(opened.Transaction, ct);
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }
}
