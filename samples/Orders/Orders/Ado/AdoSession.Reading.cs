using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Orders.Model;
using Orders.Sessions;

namespace Orders.Ado;

/// <content>What reads.</content>
internal sealed partial class AdoSession
{
    public async Task<int?> AvailableAsync(string sku, CancellationToken ct)
        => (await AllAsync("SELECT available FROM stock WHERE sku = $1", [sku], row => (int?)row.GetInt32(0), ct)).SingleOrDefault();

    public async Task<OrderState?> StateAsync(string orderId, CancellationToken ct)
        => (await AllAsync(
            "SELECT o.status, o.total_cents, p.reference FROM orders o LEFT JOIN payments p ON p.order_id = o.id WHERE o.id = $1",
            [orderId],
            row => new OrderState(OrderStatusText.Read(row.GetString(0)), row.GetInt64(1), row.IsDBNull(2) ? null : row.GetString(2)),
            ct)).SingleOrDefault();

    public async Task<Order?> OrderAsync(string orderId, CancellationToken ct)
        => (await AllAsync(
            "SELECT id, customer_id, status, total_cents FROM orders WHERE id = $1",
            [orderId],
            row => new Order(row.GetString(0), row.GetString(1), OrderStatusText.Read(row.GetString(2)), row.GetInt64(3), []),
            ct)).SingleOrDefault();

    public Task<IReadOnlyList<OrderLine>> LinesAsync(string orderId, CancellationToken ct)
        => AllAsync(
            "SELECT sku, quantity, price_cents FROM order_items WHERE order_id = $1 ORDER BY line",
            [orderId],
            row => new OrderLine(row.GetString(0), row.GetInt32(1), row.GetInt64(2)),
            ct);

    public Task<IReadOnlyList<OrderSummary>> ListAsync(OrderPage page, CancellationToken ct)
        => AllAsync(
            """
            SELECT o.id, o.status, o.total_cents, (SELECT count(*)::int FROM order_items i WHERE i.order_id = o.id)
            FROM orders o
            WHERE o.id > $1 AND ($2::text IS NULL OR o.customer_id = $2::text)
            ORDER BY o.id
            LIMIT $3
            """,
            [page.After, page.CustomerId, page.Limit],
            row => new OrderSummary(row.GetString(0), OrderStatusText.Read(row.GetString(1)), row.GetInt64(2), row.GetInt32(3)),
            ct);

    public Task<IReadOnlyList<SalesLine>> ReportAsync(CancellationToken ct)
        => AllAsync(
            """
            SELECT i.sku, sum(i.quantity), sum(i.quantity * i.price_cents)::bigint
            FROM order_items i
            JOIN orders o ON o.id = i.order_id
            WHERE o.status = 'paid'
            GROUP BY i.sku
            ORDER BY i.sku
            """,
            [],
            row => new SalesLine(row.GetString(0), row.GetInt64(1), row.GetInt64(2)),
            ct);

    public Task<IReadOnlyList<OutboxMessage>> MessagesAsync(int limit, CancellationToken ct)
        => AllAsync(
            "SELECT id, order_id, kind FROM outbox ORDER BY id LIMIT $1",
            [limit],
            row => new OutboxMessage(row.GetInt64(0), row.GetString(1), row.GetString(2)),
            ct);

    private async Task<IReadOnlyList<T>> AllAsync<T>(string sql, object?[] args, Func<DbDataReader, T> map, CancellationToken ct)
    {
        await using var rows = await statements.QueryAsync(sql, args, ct);
        var all = new List<T>();
        while (await rows.ReadAsync(ct))
        {
            all.Add(map(rows));
        }

        return all;
    }
}
