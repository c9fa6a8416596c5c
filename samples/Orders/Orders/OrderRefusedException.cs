using System;
using Orders.Model;

namespace Orders;

/// <summary>Nothing failed: the shop's rules say no, and nothing was changed.</summary>
public sealed class OrderRefusedException : Exception
{
    private OrderRefusedException(Refusal refusal, string message, Exception? cause = null)
        : base(message, cause) => Refusal = refusal;

    /// <summary>Why.</summary>
    public Refusal Refusal { get; }

    internal static OrderRefusedException ForExistingCustomer(Customer customer, Exception? cause = null)
        => new(Refusal.CustomerExists, $"There is a customer {customer.Id} or a customer with the address {customer.Email} already.", cause);

    internal static OrderRefusedException ForUnknownCustomer(string customerId, Exception? cause = null)
        => new(Refusal.UnknownCustomer, $"There is no customer {customerId}.", cause);

    internal static OrderRefusedException ForExistingOrder(string orderId, Exception? cause = null)
        => new(Refusal.OrderExists, $"There is an order {orderId} already.", cause);

    internal static OrderRefusedException ForUnknownOrder(string orderId) => new(Refusal.UnknownOrder, $"There is no order {orderId}.");

    internal static OrderRefusedException ForStock(OrderLine line) => new(Refusal.OutOfStock, $"Less than {line.Quantity} of {line.Sku} are left.");

    internal static OrderRefusedException ForPaid(string orderId, Exception? cause = null)
        => new(Refusal.PaidAlready, $"Order {orderId} was paid already.", cause);

    internal static OrderRefusedException ForCancelled(string orderId) => new(Refusal.Cancelled, $"Order {orderId} was cancelled.");
}
