using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Orders.Model;
using Orders.Sessions;

namespace Orders.Entities;

/// <content>What changes something: set-based, without the change tracker.</content>
internal sealed partial class EntitySession(OpenedConnection opened, OrdersContext context) : IOrderSession
{
    public Task CommitAsync(CancellationToken ct) => opened.CommitAsync(ct);

    public async ValueTask DisposeAsync()
    {
        await using (opened)
        {
            await context.DisposeAsync();
        }
    }

    public Task InsertCustomerAsync(Customer customer, CancellationToken ct)
        => context.Database.ExecuteSqlAsync($"INSERT INTO customers (id, email, name) VALUES ({customer.Id}, {customer.Email}, {customer.Name})", ct);

    public Task RestockAsync(string sku, int quantity, CancellationToken ct)
        => context.Database.ExecuteSqlAsync(
            $"INSERT INTO stock (sku, available) VALUES ({sku}, {quantity}) ON CONFLICT (sku) DO UPDATE SET available = stock.available + excluded.available",
            ct);

    public async Task<bool> ReserveAsync(string sku, int quantity, CancellationToken ct)
        => await context.Stock
            .Where(stock => stock.Sku == sku && stock.Available >= quantity)
            .ExecuteUpdateAsync(set => set.SetProperty(stock => stock.Available, stock => stock.Available - quantity), ct) == 1;

    public Task InsertOrderAsync(NewOrder order, CancellationToken ct)
        => context.Database.ExecuteSqlAsync(
            $"INSERT INTO orders (id, customer_id, status, total_cents) VALUES ({order.Id}, {order.CustomerId}, 'placed', {order.TotalCents})", ct);

    public Task InsertLineAsync(string orderId, int number, OrderLine line, CancellationToken ct)
        => context.Database.ExecuteSqlAsync(
            $"INSERT INTO order_items (order_id, line, sku, quantity, price_cents) VALUES ({orderId}, {number}, {line.Sku}, {line.Quantity}, {line.PriceCents})",
            ct);

    public Task InsertMessageAsync(string orderId, string kind, CancellationToken ct)
        => context.Database.ExecuteSqlAsync($"INSERT INTO outbox (order_id, kind) VALUES ({orderId}, {kind})", ct);

    public Task InsertPaymentAsync(string orderId, string reference, long amountCents, CancellationToken ct)
        => context.Database.ExecuteSqlAsync($"INSERT INTO payments (order_id, reference, amount_cents) VALUES ({orderId}, {reference}, {amountCents})", ct);

    public async Task<bool> LeavePlacedAsync(string orderId, OrderStatus to, CancellationToken ct)
    {
        var status = OrderStatusText.Of(to);
        return await context.Orders
            .Where(order => order.Id == orderId && order.Status == "placed")
            .ExecuteUpdateAsync(set => set.SetProperty(order => order.Status, status), ct) == 1;
    }

    public Task DeleteMessageAsync(long id, CancellationToken ct) => context.Messages.Where(message => message.Id == id).ExecuteDeleteAsync(ct);
}
