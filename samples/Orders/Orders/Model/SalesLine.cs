namespace Orders.Model;

/// <summary>What was sold of one thing: paid orders only.</summary>
/// <param name="Sku">The thing.</param>
/// <param name="Quantity">How many.</param>
/// <param name="RevenueCents">For how much.</param>
public sealed record SalesLine(string Sku, long Quantity, long RevenueCents);
