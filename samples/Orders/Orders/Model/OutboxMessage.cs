namespace Orders.Model;

/// <summary>What others are to be told about an order. It is kept in the transaction that made it true.</summary>
/// <param name="Id">Grows from message to message.</param>
/// <param name="OrderId">The order.</param>
/// <param name="Kind">What happened: <c>placed</c>, <c>paid</c> or <c>cancelled</c>.</param>
public sealed record OutboxMessage(long Id, string OrderId, string Kind);
