using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Orders.Model;
using Orders.Sessions;

namespace Orders;

/// <summary>Keeps orders in the current tenant's database. Errors of the database that are no refusals come out as the provider throws them.</summary>
/// <param name="sessions">The style of talking to the database.</param>
/// <param name="retry">How conflicts of transactions are met.</param>
public sealed class OrderStore(IOrderSessions sessions, SerializationRetry? retry = null) : IOrderStore
{
    private readonly IOrderSessions _sessions = sessions ?? throw new ArgumentNullException(nameof(sessions));
    private readonly SerializationRetry _retry = retry ?? new();

    /// <inheritdoc/>
    public Task AddCustomerAsync(Customer customer, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return RefuseAsync(
            () => ReadAsync(session => DoneAsync(session.InsertCustomerAsync(customer, ct)), ct),
            duplicate: e => OrderRefusedException.ForExistingCustomer(customer, e));
    }

    /// <inheritdoc/>
    public Task RestockAsync(string sku, int quantity, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quantity, 1);
        return ReadAsync(session => DoneAsync(session.RestockAsync(sku, quantity, ct)), ct);
    }

    /// <inheritdoc/>
    public async Task<int> AvailableAsync(string sku, CancellationToken ct = default)
        => await ReadAsync(session => session.AvailableAsync(sku, ct), ct) ?? 0;

    /// <inheritdoc/>
    public Task PlaceAsync(NewOrder order, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        return ChangeAsync(
            async session =>
            {
                await RefuseAsync(
                    () => session.InsertOrderAsync(order, ct),
                    duplicate: e => OrderRefusedException.ForExistingOrder(order.Id, e),
                    missing: e => OrderRefusedException.ForUnknownCustomer(order.CustomerId, e));
                foreach (var (number, line) in order.Lines.Index())
                {
                    if (!await session.ReserveAsync(line.Sku, line.Quantity, ct))
                    {
                        throw OrderRefusedException.ForStock(line);
                    }

                    await session.InsertLineAsync(order.Id, number + 1, line, ct);
                }

                await session.InsertMessageAsync(order.Id, "placed", ct);
            },
            ct);
    }

    /// <inheritdoc/>
    public Task PayAsync(string orderId, string reference, CancellationToken ct = default)
        => ChangeAsync(
            async session =>
            {
                var state = await session.StateAsync(orderId, ct) ?? throw OrderRefusedException.ForUnknownOrder(orderId);
                switch (state.Status)
                {
                    case OrderStatus.Cancelled:
                        throw OrderRefusedException.ForCancelled(orderId);
                    case OrderStatus.Paid when state.PaidBy != reference:
                        throw OrderRefusedException.ForPaid(orderId);
                    case OrderStatus.Paid:
                        return;
                }

                await RefuseAsync(
                    () => session.InsertPaymentAsync(orderId, reference, state.TotalCents, ct),
                    duplicate: e => OrderRefusedException.ForPaid(orderId, e));
                await LeavePlacedAsync(session, orderId, OrderStatus.Paid, ct);
                await session.InsertMessageAsync(orderId, "paid", ct);
            },
            ct);

    /// <inheritdoc/>
    public Task CancelAsync(string orderId, CancellationToken ct = default)
        => ChangeAsync(
            async session =>
            {
                var state = await session.StateAsync(orderId, ct) ?? throw OrderRefusedException.ForUnknownOrder(orderId);
                switch (state.Status)
                {
                    case OrderStatus.Paid:
                        throw OrderRefusedException.ForPaid(orderId);
                    case OrderStatus.Cancelled:
                        return;
                }

                await LeavePlacedAsync(session, orderId, OrderStatus.Cancelled, ct);
                foreach (var line in await session.LinesAsync(orderId, ct))
                {
                    await session.RestockAsync(line.Sku, line.Quantity, ct);
                }

                await session.InsertMessageAsync(orderId, "cancelled", ct);
            },
            ct);

    /// <inheritdoc/>
    public Task<Order?> FindAsync(string orderId, CancellationToken ct = default)
        => ReadAsync(
            async session => await session.OrderAsync(orderId, ct) is { } order ? order with { Lines = await session.LinesAsync(orderId, ct) } : null,
            ct);

    /// <inheritdoc/>
    public Task<IReadOnlyList<OrderSummary>> ListAsync(OrderPage page, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        return ReadAsync(session => session.ListAsync(page, ct), ct);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SalesLine>> ReportAsync(CancellationToken ct = default) => ReadAsync(session => session.ReportAsync(ct), ct);

    /// <inheritdoc/>
    public Task<int> DeliverAsync(int limit, Func<OutboxMessage, Task> deliver, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentNullException.ThrowIfNull(deliver);
        return ReadAsync(
            async session =>
            {
                var messages = await session.MessagesAsync(limit, ct);
                foreach (var message in messages)
                {
                    await deliver(message);
                    await session.DeleteMessageAsync(message.Id, ct);
                }

                return messages.Count;
            },
            ct);
    }

    // The status was read in the same transaction: only a database that is not serializable lets it change in between.
    private static async Task LeavePlacedAsync(IOrderSession session, string orderId, OrderStatus to, CancellationToken ct)
    {
        if (!await session.LeavePlacedAsync(orderId, to, ct))
        {
            throw new InvalidOperationException($"Order {orderId} was placed when it was read, but not when it was to become {to}.");
        }
    }

    private static async Task<bool> DoneAsync(Task task)
    {
        await task;
        return true;
    }

    private static async Task RefuseAsync(Func<Task> statement, Func<Exception, Exception> duplicate, Func<Exception, Exception>? missing = null)
    {
        try
        {
            await statement();
        }
        catch (Exception e) when (SqlStates.IsDuplicate(e))
        {
            throw duplicate(e);
        }
        catch (Exception e) when (missing is not null && SqlStates.IsMissingReference(e))
        {
            throw missing(e);
        }
    }

    private async Task<T> ReadAsync<T>(Func<IOrderSession, Task<T>> work, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        await using var session = await _sessions.OpenAsync(ct);
        return await work(session);
    }

    private Task ChangeAsync(Func<IOrderSession, Task> work, CancellationToken ct)
        => _retry.RunAsync(
            async token =>
            {
                token.ThrowIfCancellationRequested();
                await using var session = await _sessions.BeginAsync(token);
                await work(session);
                await session.CommitAsync(token);
                return true;
            },
            ct);
}
