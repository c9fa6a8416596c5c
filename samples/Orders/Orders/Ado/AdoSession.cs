using System;
using System.Threading;
using System.Threading.Tasks;
using Orders.Model;
using Orders.Sessions;

namespace Orders.Ado;

/// <content>What changes something.</content>
internal sealed partial class AdoSession(IStatements statements, ITransaction? transaction) : IOrderSession
{
    public Task CommitAsync(CancellationToken ct)
        => (transaction ?? throw new InvalidOperationException("The session has no transaction.")).CommitAsync(ct);

    public ValueTask DisposeAsync() => transaction?.DisposeAsync() ?? default;

    public Task InsertCustomerAsync(Customer customer, CancellationToken ct)
        => statements.ExecuteAsync("INSERT INTO customers (id, email, name) VALUES ($1, $2, $3)", [customer.Id, customer.Email, customer.Name], ct);

    public Task RestockAsync(string sku, int quantity, CancellationToken ct)
        => statements.ExecuteAsync(
            "INSERT INTO stock (sku, available) VALUES ($1, $2) ON CONFLICT (sku) DO UPDATE SET available = stock.available + excluded.available",
            [sku, quantity],
            ct);

    public async Task<bool> ReserveAsync(string sku, int quantity, CancellationToken ct)
        => await statements.ExecuteAsync("UPDATE stock SET available = available - $2 WHERE sku = $1 AND available >= $2", [sku, quantity], ct) == 1;

    public Task InsertOrderAsync(NewOrder order, CancellationToken ct)
        => statements.ExecuteAsync(
            "INSERT INTO orders (id, customer_id, status, total_cents) VALUES ($1, $2, 'placed', $3)",
            [order.Id, order.CustomerId, order.TotalCents],
            ct);

    public Task InsertLineAsync(string orderId, int number, OrderLine line, CancellationToken ct)
        => statements.ExecuteAsync(
            "INSERT INTO order_items (order_id, line, sku, quantity, price_cents) VALUES ($1, $2, $3, $4, $5)",
            [orderId, number, line.Sku, line.Quantity, line.PriceCents],
            ct);

    public Task InsertMessageAsync(string orderId, string kind, CancellationToken ct)
        => statements.ExecuteAsync("INSERT INTO outbox (order_id, kind) VALUES ($1, $2)", [orderId, kind], ct);

    public Task InsertPaymentAsync(string orderId, string reference, long amountCents, CancellationToken ct)
        => statements.ExecuteAsync("INSERT INTO payments (order_id, reference, amount_cents) VALUES ($1, $2, $3)", [orderId, reference, amountCents], ct);

    public async Task<bool> LeavePlacedAsync(string orderId, OrderStatus to, CancellationToken ct)
        => await statements.ExecuteAsync("UPDATE orders SET status = $2 WHERE id = $1 AND status = 'placed'", [orderId, OrderStatusText.Of(to)], ct) == 1;

    public Task DeleteMessageAsync(long id, CancellationToken ct) => statements.ExecuteAsync("DELETE FROM outbox WHERE id = $1", [id], ct);
}
