using System;
using System.Collections.Generic;
using System.Linq;

namespace Orders.Model;

/// <summary>An order as it comes in. The caller gives the id, so that it can find out about an order whose answer was lost.</summary>
public sealed record NewOrder
{
    /// <summary>An order that can be placed.</summary>
    /// <exception cref="ArgumentException">It has no lines, a line of less than one piece, or a negative price.</exception>
    public NewOrder(string id, string customerId, params IReadOnlyList<OrderLine> lines)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(customerId);
        ArgumentNullException.ThrowIfNull(lines);
        if (lines.Count == 0 || lines.Any(line => line.Quantity < 1 || line.PriceCents < 0))
        {
            throw new ArgumentException($"Order {id} needs at least one line, and each of at least one piece at a price of zero or more.", nameof(lines));
        }

        (Id, CustomerId, Lines) = (id, customerId, [.. lines]);
    }

    /// <summary>The order's key.</summary>
    public string Id { get; }

    /// <summary>Who orders.</summary>
    public string CustomerId { get; }

    /// <summary>What is ordered.</summary>
    public IReadOnlyList<OrderLine> Lines { get; }

    /// <summary>What it costs, in cents.</summary>
    public long TotalCents => Lines.Sum(line => line.Quantity * line.PriceCents);
}
