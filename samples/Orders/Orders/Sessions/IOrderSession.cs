using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Orders.Model;

namespace Orders.Sessions;

/// <summary>The statements that the store is made of. Errors of the database come out as the provider throws them, perhaps wrapped.</summary>
public interface IOrderSession : IAsyncDisposable
{
    /// <summary>Commits the session's transaction.</summary>
    Task CommitAsync(CancellationToken ct);

    /// <summary>Adds a customer.</summary>
    Task InsertCustomerAsync(Customer customer, CancellationToken ct);

    /// <summary>Adds to the stock of a thing, which need not be there yet.</summary>
    Task RestockAsync(string sku, int quantity, CancellationToken ct);

    /// <summary>Takes from the stock of a thing; false if less is left, and then nothing is taken.</summary>
    Task<bool> ReserveAsync(string sku, int quantity, CancellationToken ct);

    /// <summary>The stock of a thing; null if it is not known.</summary>
    Task<int?> AvailableAsync(string sku, CancellationToken ct);

    /// <summary>Adds an order, without its lines.</summary>
    Task InsertOrderAsync(NewOrder order, CancellationToken ct);

    /// <summary>Adds a line of an order.</summary>
    Task InsertLineAsync(string orderId, int number, OrderLine line, CancellationToken ct);

    /// <summary>Adds a message.</summary>
    Task InsertMessageAsync(string orderId, string kind, CancellationToken ct);

    /// <summary>Adds the payment of an order, of which there is one at most.</summary>
    Task InsertPaymentAsync(string orderId, string reference, long amountCents, CancellationToken ct);

    /// <summary>Changes the status of an order that is still placed; false if it is not.</summary>
    Task<bool> LeavePlacedAsync(string orderId, OrderStatus to, CancellationToken ct);

    /// <summary>How far an order is; null if there is none.</summary>
    Task<OrderState?> StateAsync(string orderId, CancellationToken ct);

    /// <summary>An order without its lines; null if there is none.</summary>
    Task<Order?> OrderAsync(string orderId, CancellationToken ct);

    /// <summary>The lines of an order.</summary>
    Task<IReadOnlyList<OrderLine>> LinesAsync(string orderId, CancellationToken ct);

    /// <summary>A page of orders.</summary>
    Task<IReadOnlyList<OrderSummary>> ListAsync(OrderPage page, CancellationToken ct);

    /// <summary>What was sold.</summary>
    Task<IReadOnlyList<SalesLine>> ReportAsync(CancellationToken ct);

    /// <summary>The oldest messages.</summary>
    Task<IReadOnlyList<OutboxMessage>> MessagesAsync(int limit, CancellationToken ct);

    /// <summary>Forgets a message.</summary>
    Task DeleteMessageAsync(long id, CancellationToken ct);
}
