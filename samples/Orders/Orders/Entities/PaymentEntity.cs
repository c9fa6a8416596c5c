namespace Orders.Entities;

internal sealed class PaymentEntity
{
    public required string OrderId { get; init; }

    public required string Reference { get; init; }
}
