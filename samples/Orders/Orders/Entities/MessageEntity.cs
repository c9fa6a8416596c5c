namespace Orders.Entities;

internal sealed class MessageEntity
{
    public long Id { get; init; }

    public required string OrderId { get; init; }

    public required string Kind { get; init; }
}
