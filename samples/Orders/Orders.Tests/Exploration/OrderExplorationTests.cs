using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Orders.Model;
using Orders.Sessions;
using Orders.Tests.Fakes;
using TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Orders.Tests.Exploration;

/// <summary>Placing, paying and cancelling with each step towards the database failing in turn, in every style.</summary>
public sealed class OrderExplorationTests(ITestOutputHelper output)
{
    private static readonly NewOrder Basket = new("o1", "ann", new OrderLine("apple", 3, 50), new OrderLine("pear", 1, 70));

    private static readonly FaultExplorerOptions Options = new()
    {
        Faults = [FaultCatalogue.ConnectionLost, FaultCatalogue.StatementTimeout, FaultCatalogue.SerializationFailure],
    };

    private static readonly Dictionary<string, (Func<OrderStore, CancellationToken, Task> Act, OrderStatus End)> Scenarios = new()
    {
        ["place"] = ((store, ct) => store.PlaceAsync(Basket, ct), OrderStatus.Placed),
        ["pay"] = ((store, ct) => store.PayAsync("o1", "p1", ct), OrderStatus.Paid),
        ["cancel"] = ((store, ct) => store.CancelAsync("o1", ct), OrderStatus.Cancelled),
    };

    public static IEnumerable<object[]> Cells => Face.Names.SelectMany(face => Scenarios.Keys.Select(scenario => new object[] { face, scenario }));

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task AnyStepFails_NothingIsHalfDoneAndItCanBeDoneAgain(string face, string scenario)
    {
        var report = await FaultExplorer.RunAsync(faults => RunAsync(faults, face, scenario), Options);

        output.WriteLine(report.ToString());
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task AnyTwoStepsFail_NothingIsHalfDoneAndItCanBeDoneAgain(string face, string scenario)
    {
        var report = await FaultExplorer.RunAsync(faults => RunAsync(faults, face, scenario), new FaultExplorerOptions { Pairs = true });

        Assert.Equal(0, report.NotRun);
    }

    [Fact]
    public async Task FaultPoints_OfEveryFace_AreThoseOfTheReadme()
    {
        var rows = new List<string>();
        foreach (var face in Face.Names)
        {
            var reports = new List<FaultReport>();
            foreach (var scenario in Scenarios.Keys)
            {
                reports.Add(await FaultExplorer.RunAsync(faults => RunAsync(faults, face, scenario), Options));
            }

            rows.Add($"| {face} | {string.Join(" | ", reports.Select(report => $"{report.Points.Count} points, {report.Runs} runs"))} |");
        }

        rows.ForEach(output.WriteLine);
        Assert.All(rows, row => Assert.Contains(row, ReadmeTests.Readme, StringComparison.Ordinal));
    }

    private static async Task RunAsync(FaultRun faults, string faceName, string scenario)
    {
        var (act, end) = Scenarios[scenario];
        var face = Face.Opened(faceName);
        if (end != OrderStatus.Placed)
        {
            await new OrderStore(face.Sessions).PlaceAsync(Basket);
        }

        face.Database.WithFaults(faults);
        var isAnswered = false;
        faults.Invariant("no order without its stock", () => AssertStock(face.Tables.Committed.Rows));
        faults.Invariant("never paid twice", () => AssertPayments(face.Tables.Committed.Rows));
        faults.Invariant("what was answered is kept", () => Assert.True(!isAnswered || StatusOf(face) == end));
        faults.Invariant("it can be done again", async () =>
        {
            try
            {
                await act(new OrderStore(face.Sessions), default);
            }
            catch (OrderRefusedException e) when (e.Refusal == Refusal.OrderExists)
            {
            }

            Assert.Equal(end, StatusOf(face));
            AssertStock(face.Tables.Committed.Rows);
            AssertPayments(face.Tables.Committed.Rows);
        });

        await act(new OrderStore(face.Sessions, new SerializationRetry(faults.Time)), faults.CancellationToken);
        isAnswered = true;
    }

    private static OrderStatus? StatusOf(Face face)
        => face.Tables.Committed.Rows.Orders.TryGetValue("o1", out var order) ? Enum.Parse<OrderStatus>(order.Status, ignoreCase: true) : null;

    /// <summary>Of ten pieces each, those are missing that orders hold that were not cancelled.</summary>
    private static void AssertStock(ShopRows rows)
    {
        foreach (var (sku, available) in rows.Stock)
        {
            var held = rows.Items.Where(item => item.What.Sku == sku && rows.Orders[item.OrderId].Status != "cancelled").Sum(item => item.What.Quantity);
            Assert.Equal(10, available + held);
        }

        Assert.All(rows.Orders, order => Assert.Equal(Basket.Lines.Count, rows.Items.Count(item => item.OrderId == order.Key)));
        Assert.All(rows.Orders, order => Assert.Single(rows.Outbox, message => (message.OrderId, message.Kind) == (order.Key, "placed")));
    }

    private static void AssertPayments(ShopRows rows)
    {
        Assert.Equal(rows.Orders.Where(order => order.Value.Status == "paid").Select(order => order.Key), rows.Payments.Keys);
        Assert.Equal(rows.Payments.Count, rows.Outbox.Count(message => message.Kind == "paid"));
        Assert.All(rows.Payments, payment => Assert.Equal(Basket.TotalCents, payment.Value.AmountCents));
    }
}
