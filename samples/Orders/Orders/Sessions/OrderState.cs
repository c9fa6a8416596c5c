using Orders.Model;

namespace Orders.Sessions;

/// <summary>What has to be known of an order before it is changed.</summary>
/// <param name="Status">How far it is.</param>
/// <param name="TotalCents">What it costs.</param>
/// <param name="PaidBy">The reference of its payment; null if it is not paid.</param>
public sealed record OrderState(OrderStatus Status, long TotalCents, string? PaidBy);
