using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Orders.Model;
using Provisioning.Tests.Requirements;
using Xunit;

namespace Orders.Tests.Stores;

/// <content>What comes after an order was placed.</content>
public sealed partial class OrderStoreContract
{
    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Pay_PlacedOrder_IsPaidAndStaysReserved(string cell) => RunAsync(cell, async store =>
    {
        await store.PlaceAsync(Basket);
        await store.PayAsync("o1", "p1");

        Assert.Equal(OrderStatus.Paid, (await store.FindAsync("o1"))!.Status);
        Assert.Equal(7, await store.AvailableAsync("apple"));
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Pay_Again_ChangesNothingWithTheSameReferenceAndIsRefusedWithAnother(string cell) => RunAsync(cell, async store =>
    {
        await store.PlaceAsync(Basket);
        await store.PayAsync("o1", "p1");
        await store.PayAsync("o1", "p1");

        Assert.Equal(Refusal.PaidAlready, await RefusalOfAsync(store.PayAsync("o1", "p2")));
        Assert.Equal(["placed", "paid"], await KindsAsync(store));
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Cancel_PlacedOrder_GivesTheStockBackOnce(string cell) => RunAsync(cell, async store =>
    {
        await store.PlaceAsync(Basket);
        await store.CancelAsync("o1");
        await store.CancelAsync("o1");

        Assert.Equal(OrderStatus.Cancelled, (await store.FindAsync("o1"))!.Status);
        Assert.Equal((10, 10), (await store.AvailableAsync("apple"), await store.AvailableAsync("pear")));
        Assert.Equal(Refusal.Cancelled, await RefusalOfAsync(store.PayAsync("o1", "p1")));
        Assert.Equal(["placed", "cancelled"], await KindsAsync(store));
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Cancel_PaidOrder_IsRefused(string cell) => RunAsync(cell, async store =>
    {
        await store.PlaceAsync(Basket);
        await store.PayAsync("o1", "p1");

        Assert.Equal(Refusal.PaidAlready, await RefusalOfAsync(store.CancelAsync("o1")));
        Assert.Equal(7, await store.AvailableAsync("apple"));
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task PayAndCancel_UnknownOrder_AreRefused(string cell) => RunAsync(cell, async store =>
    {
        Assert.Equal(Refusal.UnknownOrder, await RefusalOfAsync(store.PayAsync("o9", "p1")));
        Assert.Equal(Refusal.UnknownOrder, await RefusalOfAsync(store.CancelAsync("o9")));
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task List_PageByPage_ShowsEachOrderOnceInTheOrderOfTheIds(string cell) => RunAsync(cell, async store =>
    {
        foreach (var (id, customer) in new[] { ("o3", "ann"), ("o1", "bob"), ("o2", "ann") })
        {
            await store.PlaceAsync(new NewOrder(id, customer, new OrderLine("apple", 1, 50)));
        }

        await store.CancelAsync("o2");

        var first = await store.ListAsync(new OrderPage { Limit = 2 });
        var second = await store.ListAsync(new OrderPage { Limit = 2, After = first[^1].Id });
        Assert.Equal([new("o1", OrderStatus.Placed, 50, 1), new("o2", OrderStatus.Cancelled, 50, 1), new OrderSummary("o3", OrderStatus.Placed, 50, 1)], [.. first, .. second]);
        Assert.Equal(["o2", "o3"], (await store.ListAsync(new OrderPage { CustomerId = "ann" })).Select(order => order.Id));
        Assert.Empty(await store.ListAsync(new OrderPage { After = "o3" }));
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Report_PaidAndOtherOrders_SumsThePaidOnes(string cell) => RunAsync(cell, async store =>
    {
        await store.PlaceAsync(Basket);
        await store.PlaceAsync(new NewOrder("o2", "bob", new OrderLine("apple", 2, 40)));
        await store.PlaceAsync(new NewOrder("o3", "bob", new OrderLine("apple", 1, 40)));
        await store.PayAsync("o1", "p1");
        await store.PayAsync("o2", "p2");

        Assert.Equal([new SalesLine("apple", 5, 230), new SalesLine("pear", 1, 70)], await store.ReportAsync());
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Deliver_ReceiverFails_KeepsWhatWasNotDelivered(string cell) => RunAsync(cell, async store =>
    {
        await store.PlaceAsync(Basket);
        await store.PayAsync("o1", "p1");

        await Assert.ThrowsAsync<TimeoutException>(() => store.DeliverAsync(10, message => message.Kind == "paid" ? throw new TimeoutException() : Task.CompletedTask));

        Assert.Equal(["paid"], await KindsAsync(store));
        Assert.Empty(await KindsAsync(store));
    });

    private static async Task<List<string>> KindsAsync(IOrderStore store)
    {
        var kinds = new List<string>();
        await store.DeliverAsync(
            10,
            message =>
            {
                kinds.Add(message.Kind);
                return Task.CompletedTask;
            });
        return kinds;
    }
}
