using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Dapper;
using Orders.Model;
using Orders.Sessions;

namespace Orders.Mapping;

/// <content>What changes something.</content>
internal sealed partial class DapperSession(OpenedConnection opened) : IOrderSession
{
    public Task CommitAsync(CancellationToken ct) => opened.CommitAsync(ct);

    public ValueTask DisposeAsync() => opened.DisposeAsync();

    public Task InsertCustomerAsync(Customer customer, CancellationToken ct)
        => ExecuteAsync("INSERT INTO customers (id, email, name) VALUES (@Id, @Email, @Name)", customer, ct);

    public Task RestockAsync(string sku, int quantity, CancellationToken ct)
        => ExecuteAsync(
            "INSERT INTO stock (sku, available) VALUES (@sku, @quantity) ON CONFLICT (sku) DO UPDATE SET available = stock.available + excluded.available",
            new { sku, quantity },
            ct);

    public async Task<bool> ReserveAsync(string sku, int quantity, CancellationToken ct)
        => await ExecuteAsync("UPDATE stock SET available = available - @quantity WHERE sku = @sku AND available >= @quantity", new { sku, quantity }, ct) == 1;

    public Task InsertOrderAsync(NewOrder order, CancellationToken ct)
        => ExecuteAsync(
            "INSERT INTO orders (id, customer_id, status, total_cents) VALUES (@Id, @CustomerId, 'placed', @TotalCents)",
            new { order.Id, order.CustomerId, order.TotalCents },
            ct);

    public Task InsertLineAsync(string orderId, int number, OrderLine line, CancellationToken ct)
        => ExecuteAsync(
            "INSERT INTO order_items (order_id, line, sku, quantity, price_cents) VALUES (@orderId, @number, @Sku, @Quantity, @PriceCents)",
            new { orderId, number, line.Sku, line.Quantity, line.PriceCents },
            ct);

    public Task InsertMessageAsync(string orderId, string kind, CancellationToken ct)
        => ExecuteAsync("INSERT INTO outbox (order_id, kind) VALUES (@orderId, @kind)", new { orderId, kind }, ct);

    public Task InsertPaymentAsync(string orderId, string reference, long amountCents, CancellationToken ct)
        => ExecuteAsync(
            "INSERT INTO payments (order_id, reference, amount_cents) VALUES (@orderId, @reference, @amountCents)",
            new { orderId, reference, amountCents },
            ct);

    public async Task<bool> LeavePlacedAsync(string orderId, OrderStatus to, CancellationToken ct)
        => await ExecuteAsync(
            "UPDATE orders SET status = @status WHERE id = @orderId AND status = 'placed'",
            new { orderId, status = OrderStatusText.Of(to) },
            ct) == 1;

    public Task DeleteMessageAsync(long id, CancellationToken ct) => ExecuteAsync("DELETE FROM outbox WHERE id = @id", new { id }, ct);

    private Task<int> ExecuteAsync(string sql, object args, CancellationToken ct) => opened.Connection.ExecuteAsync(Command(sql, args, ct));

    private async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? args, CancellationToken ct)
        => [.. await opened.Connection.QueryAsync<T>(Command(sql, args, ct))];

    private async Task<T?> FirstAsync<T>(string sql, object args, CancellationToken ct) => await opened.Connection.QuerySingleOrDefaultAsync<T>(Command(sql, args, ct));

    private CommandDefinition Command(string sql, object? args, CancellationToken ct) => new(sql, args, opened.Transaction, cancellationToken: ct);
}
