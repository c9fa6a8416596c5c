namespace Orders.Entities;

internal sealed class StockEntity
{
    public required string Sku { get; init; }

    public int Available { get; init; }
}
