namespace Orders.Model;

/// <summary>An order in a list.</summary>
/// <param name="Id">The order's key.</param>
/// <param name="Status">How far it is.</param>
/// <param name="TotalCents">What it costs.</param>
/// <param name="LineCount">How many lines it has.</param>
public sealed record OrderSummary(string Id, OrderStatus Status, long TotalCents, int LineCount);
