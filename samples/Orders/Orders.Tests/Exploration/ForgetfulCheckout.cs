using System.Data;
using System.Threading;
using System.Threading.Tasks;
using Orders.Ado;

namespace Orders.Tests.Exploration;

/// <summary>A checkout with a mistake: it rolls back where its author thought of it, and nowhere else.</summary>
internal sealed class ForgetfulCheckout(IDatabase database)
{
    public async Task<bool> PlaceAsync(string orderId, string sku, CancellationToken ct = default)
    {
        var transaction = await database.BeginAsync(IsolationLevel.Serializable, ct);
        await transaction.ExecuteAsync("INSERT INTO orders (id, customer_id, status, total_cents) VALUES ($1, 'ann', 'placed', $2)", [orderId, 10L], ct);
        if (await transaction.ExecuteAsync("UPDATE stock SET available = available - 1 WHERE sku = $1 AND available >= 1", [sku], ct) == 0)
        {
            await transaction.RollbackAsync(ct);
            return false;
        }

        await transaction.CommitAsync(ct);
        return true;
    }
}
