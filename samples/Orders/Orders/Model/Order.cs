using System.Collections.Generic;

namespace Orders.Model;

/// <summary>An order as it is kept.</summary>
/// <param name="Id">The order's key.</param>
/// <param name="CustomerId">Who ordered.</param>
/// <param name="Status">How far it is.</param>
/// <param name="TotalCents">What it costs.</param>
/// <param name="Lines">What was ordered, in the order in which it was asked for.</param>
public sealed record Order(string Id, string CustomerId, OrderStatus Status, long TotalCents, IReadOnlyList<OrderLine> Lines);
