namespace Orders.Entities;

internal sealed class ItemEntity
{
    public required string OrderId { get; init; }

    public int Line { get; init; }

    public required string Sku { get; init; }

    public int Quantity { get; init; }

    public long PriceCents { get; init; }
}
