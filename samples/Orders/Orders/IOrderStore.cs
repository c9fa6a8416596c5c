using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Orders.Model;

namespace Orders;

/// <summary>Orders, their customers, stock and payments, of the current tenant. What fails or is refused changes nothing.</summary>
public interface IOrderStore
{
    /// <summary>Adds a customer.</summary>
    /// <exception cref="OrderRefusedException"><see cref="Refusal.CustomerExists"/>.</exception>
    Task AddCustomerAsync(Customer customer, CancellationToken ct = default);

    /// <summary>Puts pieces on stock, more than there were.</summary>
    Task RestockAsync(string sku, int quantity, CancellationToken ct = default);

    /// <summary>How many pieces can be ordered; 0 of what nobody ever put on stock.</summary>
    Task<int> AvailableAsync(string sku, CancellationToken ct = default);

    /// <summary>Places an order and reserves its stock.</summary>
    /// <exception cref="OrderRefusedException"><see cref="Refusal.OrderExists"/>, <see cref="Refusal.UnknownCustomer"/> or <see cref="Refusal.OutOfStock"/>.</exception>
    Task PlaceAsync(NewOrder order, CancellationToken ct = default);

    /// <summary>Pays an order. The same payment again changes nothing, so that it can be tried again when its answer was lost.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="reference">What the payment is known by.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="OrderRefusedException"><see cref="Refusal.UnknownOrder"/>, <see cref="Refusal.Cancelled"/>, or <see cref="Refusal.PaidAlready"/> with another reference.</exception>
    Task PayAsync(string orderId, string reference, CancellationToken ct = default);

    /// <summary>Cancels an order that is not paid and gives its stock back. To cancel it again changes nothing.</summary>
    /// <exception cref="OrderRefusedException"><see cref="Refusal.UnknownOrder"/> or <see cref="Refusal.PaidAlready"/>.</exception>
    Task CancelAsync(string orderId, CancellationToken ct = default);

    /// <summary>An order with its lines; null if there is none.</summary>
    Task<Order?> FindAsync(string orderId, CancellationToken ct = default);

    /// <summary>A page of orders, by id.</summary>
    /// <param name="page">Whose orders, where the page begins, how long it is.</param>
    /// <param name="ct">Cancels.</param>
    Task<IReadOnlyList<OrderSummary>> ListAsync(OrderPage page, CancellationToken ct = default);

    /// <summary>What was sold, by thing.</summary>
    Task<IReadOnlyList<SalesLine>> ReportAsync(CancellationToken ct = default);

    /// <summary>Hands the oldest messages over, each at least once: those that <paramref name="deliver"/> took without an exception are forgotten.</summary>
    /// <param name="limit">How many at most.</param>
    /// <param name="deliver">Takes a message.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>How many were delivered.</returns>
    Task<int> DeliverAsync(int limit, Func<OutboxMessage, Task> deliver, CancellationToken ct = default);
}
