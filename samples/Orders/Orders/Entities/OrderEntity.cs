namespace Orders.Entities;

internal sealed class OrderEntity
{
    public required string Id { get; init; }

    public required string CustomerId { get; init; }

    public required string Status { get; init; }

    public long TotalCents { get; init; }
}
