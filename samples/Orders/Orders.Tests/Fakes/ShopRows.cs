using System;
using System.Collections.Generic;
using System.Linq;
using Orders.Model;
using TestKit.Data;

namespace Orders.Tests.Fakes;

/// <summary>The rows of the tables as one transaction sees them, with the constraints that PostgreSQL has on them.</summary>
internal sealed class ShopRows
{
    private long _lastMessage;

    public List<Customer> Customers { get; } = [];

    public SortedDictionary<string, int> Stock { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, (string CustomerId, string Status, long TotalCents)> Orders { get; } = new(StringComparer.Ordinal);

    public List<(string OrderId, int Line, OrderLine What)> Items { get; } = [];

    public Dictionary<string, (string Reference, long AmountCents)> Payments { get; } = [];

    public List<OutboxMessage> Outbox { get; } = [];

    public long AddCustomer(Customer customer)
    {
        Unique(Customers.All(each => each.Id != customer.Id), "customers_pkey");
        Unique(Customers.All(each => each.Email != customer.Email), "customers_email_key");
        Customers.Add(customer);
        return 1;
    }

    public long Restock(string sku, int quantity)
    {
        Stock[sku] = Stock.GetValueOrDefault(sku) + quantity;
        return 1;
    }

    public long Reserve(string sku, int quantity)
    {
        if (Stock.GetValueOrDefault(sku, -1) < quantity)
        {
            return 0;
        }

        Stock[sku] -= quantity;
        return 1;
    }

    public long AddOrder(string id, string customerId, long totalCents)
    {
        Unique(!Orders.ContainsKey(id), "orders_pkey");
        Refers(Customers.Any(each => each.Id == customerId), "orders_customer_id_fkey");
        Orders.Add(id, (customerId, "placed", totalCents));
        return 1;
    }

    public long AddItem(string orderId, int line, OrderLine what)
    {
        Refers(Orders.ContainsKey(orderId), "order_items_order_id_fkey");
        Unique(!Items.Any(each => (each.OrderId, each.Line) == (orderId, line)), "order_items_pkey");
        Items.Add((orderId, line, what));
        return 1;
    }

    public long AddMessage(string orderId, string kind)
    {
        Refers(Orders.ContainsKey(orderId), "outbox_order_id_fkey");
        Outbox.Add(new(++_lastMessage, orderId, kind));
        return 1;
    }

    public long AddPayment(string orderId, string reference, long amountCents)
    {
        Refers(Orders.ContainsKey(orderId), "payments_order_id_fkey");
        Unique(!Payments.ContainsKey(orderId), "payments_pkey");
        Payments.Add(orderId, (reference, amountCents));
        return 1;
    }

    public long LeavePlaced(string orderId, string status)
    {
        if (!Orders.TryGetValue(orderId, out var order) || order.Status != "placed")
        {
            return 0;
        }

        Orders[orderId] = order with { Status = status };
        return 1;
    }

    private static void Unique(bool holds, string constraint)
    {
        if (!holds)
        {
            throw DbErrors.UniqueViolation(constraint);
        }
    }

    private static void Refers(bool holds, string constraint)
    {
        if (!holds)
        {
            throw DbErrors.ForeignKeyViolation(constraint);
        }
    }
}
