using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Orders.Model;
using Orders.Sessions;

namespace Orders.Mapping;

/// <content>What reads.</content>
internal sealed partial class DapperSession
{
    public Task<int?> AvailableAsync(string sku, CancellationToken ct) => FirstAsync<int?>("SELECT available FROM stock WHERE sku = @sku", new { sku }, ct);

    public async Task<OrderState?> StateAsync(string orderId, CancellationToken ct)
        => await FirstAsync<StateRow>(
            """
            SELECT o.status AS Status, o.total_cents AS TotalCents, p.reference AS PaidBy
            FROM orders o
            LEFT JOIN payments p ON p.order_id = o.id
            WHERE o.id = @orderId
            """,
            new { orderId },
            ct) is { } row ? new(OrderStatusText.Read(row.Status), row.TotalCents, row.PaidBy) : null;

    public async Task<Order?> OrderAsync(string orderId, CancellationToken ct)
        => await FirstAsync<OrderRow>(
            "SELECT id AS Id, customer_id AS CustomerId, status AS Status, total_cents AS TotalCents FROM orders WHERE id = @orderId",
            new { orderId },
            ct) is { } row ? new(row.Id, row.CustomerId, OrderStatusText.Read(row.Status), row.TotalCents, []) : null;

    public Task<IReadOnlyList<OrderLine>> LinesAsync(string orderId, CancellationToken ct)
        => QueryAsync<OrderLine>(
            "SELECT sku AS Sku, quantity AS Quantity, price_cents AS PriceCents FROM order_items WHERE order_id = @orderId ORDER BY line",
            new { orderId },
            ct);

    public async Task<IReadOnlyList<OrderSummary>> ListAsync(OrderPage page, CancellationToken ct)
        => [.. (await QueryAsync<SummaryRow>(
            $"""
            SELECT o.id AS Id, o.status AS Status, o.total_cents AS TotalCents, (SELECT count(*)::int FROM order_items i WHERE i.order_id = o.id) AS LineCount
            FROM orders o
            WHERE o.id > @After {(page.CustomerId is null ? "" : "AND o.customer_id = @CustomerId")}
            ORDER BY o.id
            LIMIT @Limit
            """,
            page,
            ct)).Select(row => new OrderSummary(row.Id, OrderStatusText.Read(row.Status), row.TotalCents, row.LineCount))];

    public Task<IReadOnlyList<SalesLine>> ReportAsync(CancellationToken ct)
        => QueryAsync<SalesLine>(
            """
            SELECT i.sku AS Sku, sum(i.quantity) AS Quantity, sum(i.quantity * i.price_cents)::bigint AS RevenueCents
            FROM order_items i
            JOIN orders o ON o.id = i.order_id
            WHERE o.status = 'paid'
            GROUP BY i.sku
            ORDER BY i.sku
            """,
            null,
            ct);

    public Task<IReadOnlyList<OutboxMessage>> MessagesAsync(int limit, CancellationToken ct)
        => QueryAsync<OutboxMessage>("SELECT id AS Id, order_id AS OrderId, kind AS Kind FROM outbox ORDER BY id LIMIT @limit", new { limit }, ct);

    private sealed record StateRow(string Status, long TotalCents, string? PaidBy);

    private sealed record OrderRow(string Id, string CustomerId, string Status, long TotalCents);

    private sealed record SummaryRow(string Id, string Status, long TotalCents, int LineCount);
}
