using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Orders.Model;

namespace Orders;

/// <summary>The reference: keeps the orders of one tenant in memory, and comes to what the databases come to.</summary>
public sealed class MemoryOrderStore : IOrderStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Customer> _customers = [];
    private readonly Dictionary<string, int> _stock = [];
    private readonly SortedDictionary<string, Order> _orders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _payments = [];
    private readonly List<OutboxMessage> _outbox = [];
    private long _lastMessage;

    /// <inheritdoc/>
    public Task AddCustomerAsync(Customer customer, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return DoAsync(
            () =>
            {
                if (_customers.Values.Any(each => each.Id == customer.Id || each.Email == customer.Email))
                {
                    throw OrderRefusedException.ForExistingCustomer(customer);
                }

                _customers.Add(customer.Id, customer);
            },
            ct);
    }

    /// <inheritdoc/>
    public Task RestockAsync(string sku, int quantity, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quantity, 1);
        return DoAsync(() => _stock[sku] = _stock.GetValueOrDefault(sku) + quantity, ct);
    }

    /// <inheritdoc/>
    public Task<int> AvailableAsync(string sku, CancellationToken ct = default) => GetAsync(() => _stock.GetValueOrDefault(sku), ct);

    /// <inheritdoc/>
    public Task PlaceAsync(NewOrder order, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        return DoAsync(() => Place(order), ct);
    }

    /// <inheritdoc/>
    public Task PayAsync(string orderId, string reference, CancellationToken ct = default)
        => DoAsync(
            () =>
            {
                var order = Existing(orderId);
                switch (order.Status)
                {
                    case OrderStatus.Cancelled:
                        throw OrderRefusedException.ForCancelled(orderId);
                    case OrderStatus.Paid when _payments[orderId] != reference:
                        throw OrderRefusedException.ForPaid(orderId);
                    case OrderStatus.Placed:
                        _payments.Add(orderId, reference);
                        Change(order, OrderStatus.Paid, "paid");
                        break;
                }
            },
            ct);

    /// <inheritdoc/>
    public Task CancelAsync(string orderId, CancellationToken ct = default)
        => DoAsync(
            () =>
            {
                var order = Existing(orderId);
                switch (order.Status)
                {
                    case OrderStatus.Paid:
                        throw OrderRefusedException.ForPaid(orderId);
                    case OrderStatus.Placed:
                        foreach (var line in order.Lines)
                        {
                            _stock[line.Sku] += line.Quantity;
                        }

                        Change(order, OrderStatus.Cancelled, "cancelled");
                        break;
                }
            },
            ct);

    /// <inheritdoc/>
    public Task<Order?> FindAsync(string orderId, CancellationToken ct = default) => GetAsync(() => _orders.GetValueOrDefault(orderId), ct);

    /// <inheritdoc/>
    public Task<IReadOnlyList<OrderSummary>> ListAsync(OrderPage page, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        return GetAsync<IReadOnlyList<OrderSummary>>(
            () =>
            [
                .. _orders.Values
                    .Where(order => string.CompareOrdinal(order.Id, page.After) > 0 && (page.CustomerId ?? order.CustomerId) == order.CustomerId)
                    .Take(page.Limit)
                    .Select(order => new OrderSummary(order.Id, order.Status, order.TotalCents, order.Lines.Count)),
            ],
            ct);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SalesLine>> ReportAsync(CancellationToken ct = default)
        => GetAsync<IReadOnlyList<SalesLine>>(
            () =>
            [
                .. _orders.Values
                    .Where(order => order.Status == OrderStatus.Paid)
                    .SelectMany(order => order.Lines)
                    .GroupBy(line => line.Sku)
                    .OrderBy(sold => sold.Key, StringComparer.Ordinal)
                    .Select(sold => new SalesLine(sold.Key, sold.Sum(line => line.Quantity), sold.Sum(line => line.Quantity * line.PriceCents))),
            ],
            ct);

    /// <inheritdoc/>
    public async Task<int> DeliverAsync(int limit, Func<OutboxMessage, Task> deliver, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentNullException.ThrowIfNull(deliver);
        var messages = await GetAsync(() => _outbox.Take(limit).ToList(), ct);
        foreach (var message in messages)
        {
            await deliver(message);
            await DoAsync(() => _outbox.Remove(message), ct);
        }

        return messages.Count;
    }

    private void Place(NewOrder order)
    {
        if (_orders.ContainsKey(order.Id))
        {
            throw OrderRefusedException.ForExistingOrder(order.Id);
        }

        if (!_customers.ContainsKey(order.CustomerId))
        {
            throw OrderRefusedException.ForUnknownCustomer(order.CustomerId);
        }

        var left = new Dictionary<string, int>(_stock);
        foreach (var line in order.Lines)
        {
            left[line.Sku] = left.GetValueOrDefault(line.Sku) - line.Quantity;
            if (left[line.Sku] < 0)
            {
                throw OrderRefusedException.ForStock(line);
            }
        }

        foreach (var (sku, quantity) in left)
        {
            _stock[sku] = quantity;
        }

        Change(new(order.Id, order.CustomerId, OrderStatus.Placed, order.TotalCents, order.Lines), OrderStatus.Placed, "placed");
    }

    private Order Existing(string orderId) => _orders.GetValueOrDefault(orderId) ?? throw OrderRefusedException.ForUnknownOrder(orderId);

    private void Change(Order order, OrderStatus to, string kind)
    {
        _orders[order.Id] = order with { Status = to };
        _outbox.Add(new(++_lastMessage, order.Id, kind));
    }

    private Task DoAsync(Action action, CancellationToken ct)
        => GetAsync(
            () =>
            {
                action();
                return true;
            },
            ct);

    private Task<T> GetAsync<T>(Func<T> get, CancellationToken ct)
    {
        if (ct.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(ct);
        }

        lock (_lock)
        {
            try
            {
                return Task.FromResult(get());
            }
            catch (OrderRefusedException e)
            {
                return Task.FromException<T>(e);
            }
        }
    }
}
