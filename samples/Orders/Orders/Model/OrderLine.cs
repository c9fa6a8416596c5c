namespace Orders.Model;

/// <summary>One position of an order.</summary>
/// <param name="Sku">What is bought.</param>
/// <param name="Quantity">How many, at least 1.</param>
/// <param name="PriceCents">What one costs, in cents.</param>
public sealed record OrderLine(string Sku, int Quantity, long PriceCents);
