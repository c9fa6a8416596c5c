using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Orders.Model;
using Orders.Sessions;
using Orders.Tests.Chains;
using Provisioning.Tests.Clusters;
using Provisioning.Tests.Requirements;
using TestKit.Injection;
using Xunit;

namespace Orders.Tests.Stores;

/// <summary>What every store comes to: in memory, on each face of the database double, and on PostgreSQL in each style.</summary>
[Collection(SharedCluster.Name)]
public sealed partial class OrderStoreContract(PostgresCluster cluster)
{
    private static readonly NewOrder Basket = new("o1", "ann", new OrderLine("apple", 3, 50), new OrderLine("pear", 1, 70));

    public static IEnumerable<object[]> Cells => Shop.Databases.CellNames();

    /// <summary>A script has no locks: who comes first is for real databases, and for the reference.</summary>
    public static IEnumerable<object[]> ConcurrentCells => Cells.Where(cell => cell[0] is "memory" || cell[0].ToString()!.StartsWith("postgres", StringComparison.Ordinal));

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Place_EnoughOnStock_KeepsTheOrderAndReserves(string cell) => RunAsync(cell, async store =>
    {
        await store.PlaceAsync(Basket);

        var order = await store.FindAsync("o1");
        Assert.Equal(("ann", OrderStatus.Placed, 220), (order!.CustomerId, order.Status, order.TotalCents));
        Assert.Equal(Basket.Lines, order.Lines);
        Assert.Equal(7, await store.AvailableAsync("apple"));
        Assert.Equal(9, await store.AvailableAsync("pear"));
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Place_SecondLineOutOfStock_IsRefusedAndKeepsNothing(string cell) => RunAsync(cell, async store =>
    {
        var order = new NewOrder("o1", "ann", new OrderLine("apple", 3, 50), new OrderLine("pear", 11, 70));

        Assert.Equal(Refusal.OutOfStock, await RefusalOfAsync(store.PlaceAsync(order)));

        Assert.Null(await store.FindAsync("o1"));
        Assert.Equal(10, await store.AvailableAsync("apple"));
        Assert.Equal(0, await store.DeliverAsync(10, _ => Task.CompletedTask));
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Place_TheLastPieces_LeavesNone(string cell) => TestRun.RunCellAsync([Shop.On(cluster), Shop.Stock("plum", 2)], cell, async (IOrderStore store) =>
    {
        await store.PlaceAsync(new NewOrder("o1", "ann", new OrderLine("plum", 2, 10)));

        Assert.Equal(0, await store.AvailableAsync("plum"));
        Assert.Equal(0, await store.AvailableAsync("apple"));
        Assert.Equal(Refusal.OutOfStock, await RefusalOfAsync(store.PlaceAsync(new NewOrder("o2", "bob", new OrderLine("plum", 1, 10)))));
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Place_IdIsTaken_IsRefusedAndReservesNothing(string cell) => RunAsync(cell, async store =>
    {
        await store.PlaceAsync(Basket);

        Assert.Equal(Refusal.OrderExists, await RefusalOfAsync(store.PlaceAsync(Basket)));

        Assert.Equal(7, await store.AvailableAsync("apple"));
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Place_UnknownCustomer_IsRefused(string cell) => RunAsync(cell, async store =>
    {
        Assert.Equal(Refusal.UnknownCustomer, await RefusalOfAsync(store.PlaceAsync(new NewOrder("o1", "eve", new OrderLine("apple", 1, 50)))));

        Assert.Null(await store.FindAsync("o1"));
    });

    [CellTheory]
    [MemberData(nameof(ConcurrentCells))]
    public Task Place_ManyAtOnceOnTheLastPieces_SellsWhatIsThere(string cell) => TestRun.RunCellAsync(
        [Shop.On(cluster), Shop.Stock("plum", 3), Chain.Replace("retry", () => new SerializationRetry(attempts: 30))],
        cell,
        async (IOrderStore store) =>
        {
            var refusals = await Task.WhenAll(Enumerable.Range(0, 5).Select(async i =>
            {
                var placing = store.PlaceAsync(new NewOrder($"o{i}", "ann", new OrderLine("plum", 1, 10)));
                await placing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return (placing.Exception?.InnerException as OrderRefusedException)?.Refusal ?? (placing.Exception is { } e ? throw e : null as Refusal?);
            }));

            Assert.Equal(2, refusals.Count(refusal => refusal == Refusal.OutOfStock));
            Assert.Equal(3, (await store.ListAsync(new OrderPage())).Count);
            Assert.Equal(0, await store.AvailableAsync("plum"));
        });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task AddCustomer_AddressIsTaken_IsRefused(string cell) => RunAsync(cell, async store =>
    {
        Assert.Equal(Refusal.CustomerExists, await RefusalOfAsync(store.AddCustomerAsync(new Customer("ann2", "ann@shop", "Ann"))));
        Assert.Equal(Refusal.CustomerExists, await RefusalOfAsync(store.AddCustomerAsync(new Customer("ann", "ann2@shop", "Ann"))));
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task AnyMember_CancelledBefore_DoesNothing(string cell) => RunAsync(cell, async store =>
    {
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.PlaceAsync(Basket, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.RestockAsync("apple", 1, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.ListAsync(new OrderPage(), cancelled));

        Assert.Null(await store.FindAsync("o1"));
        Assert.Equal(10, await store.AvailableAsync("apple"));
    });

    private static async Task<Refusal> RefusalOfAsync(Task refused) => (await Assert.ThrowsAsync<OrderRefusedException>(() => refused)).Refusal;

    private Task RunAsync(string cell, Func<IOrderStore, Task> test) => TestRun.RunCellAsync(Shop.On(cluster), cell, test);
}
