using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Orders.Model;
using Orders.Sessions;

namespace Orders.Entities;

/// <content>What reads.</content>
internal sealed partial class EntitySession
{
    public Task<int?> AvailableAsync(string sku, CancellationToken ct)
        => context.Stock.Where(stock => stock.Sku == sku).Select(stock => (int?)stock.Available).SingleOrDefaultAsync(ct);

    public Task<OrderState?> StateAsync(string orderId, CancellationToken ct)
        => context.Orders
            .Where(order => order.Id == orderId)
            .LeftJoin(
                context.Payments,
                order => order.Id,
                payment => payment.OrderId,
                (order, payment) => new OrderState(OrderStatusText.Read(order.Status), order.TotalCents, payment!.Reference))
            .SingleOrDefaultAsync(ct);

    public Task<Order?> OrderAsync(string orderId, CancellationToken ct)
        => context.Orders
            .Where(order => order.Id == orderId)
            .Select(order => new Order(order.Id, order.CustomerId, OrderStatusText.Read(order.Status), order.TotalCents, new List<OrderLine>()))
            .SingleOrDefaultAsync(ct);

    public async Task<IReadOnlyList<OrderLine>> LinesAsync(string orderId, CancellationToken ct)
        => await context.Items
            .Where(item => item.OrderId == orderId)
            .OrderBy(item => item.Line)
            .Select(item => new OrderLine(item.Sku, item.Quantity, item.PriceCents))
            .ToListAsync(ct);

    public async Task<IReadOnlyList<OrderSummary>> ListAsync(OrderPage page, CancellationToken ct)
    {
        var (after, customer, limit) = (page.After, page.CustomerId, page.Limit);
        var orders = context.Orders.Where(order => string.Compare(order.Id, after) > 0);
        return await (customer is null ? orders : orders.Where(order => order.CustomerId == customer))
            .OrderBy(order => order.Id)
            .Select(order => new OrderSummary(
                order.Id, OrderStatusText.Read(order.Status), order.TotalCents, context.Items.Count(item => item.OrderId == order.Id)))
            .Take(limit)
            .ToListAsync(ct);
    }

    public async Task<IReadOnlyList<SalesLine>> ReportAsync(CancellationToken ct)
        => await context.Items
            .Join(context.Orders.Where(order => order.Status == "paid"), item => item.OrderId, order => order.Id, (item, _) => item)
            .GroupBy(item => item.Sku)
            .OrderBy(sold => sold.Key)
            .Select(sold => new SalesLine(sold.Key, sold.Sum(item => (long)item.Quantity), sold.Sum(item => item.Quantity * item.PriceCents)))
            .ToListAsync(ct);

    public async Task<IReadOnlyList<OutboxMessage>> MessagesAsync(int limit, CancellationToken ct)
        => await context.Messages
            .OrderBy(message => message.Id)
            .Select(message => new OutboxMessage(message.Id, message.OrderId, message.Kind))
            .Take(limit)
            .ToListAsync(ct);
}
