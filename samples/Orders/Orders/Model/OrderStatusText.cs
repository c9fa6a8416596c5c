using System;

namespace Orders.Model;

/// <summary>A status as databases keep it.</summary>
internal static class OrderStatusText
{
    public static string Of(OrderStatus status)
        => status switch
        {
            OrderStatus.Placed => "placed",
            OrderStatus.Paid => "paid",
            OrderStatus.Cancelled => "cancelled",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No status of an order."),
        };

    public static OrderStatus Read(string text)
        => text switch
        {
            "placed" => OrderStatus.Placed,
            "paid" => OrderStatus.Paid,
            "cancelled" => OrderStatus.Cancelled,
            _ => throw new FormatException($"The database holds an order of status \"{text}\", which there is not."),
        };
}
