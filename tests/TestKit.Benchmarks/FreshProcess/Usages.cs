using System;
using System.Collections.Generic;
using TestKit.Benchmarks.Contestants;

namespace TestKit.Benchmarks.FreshProcess;

/// <summary>The contestants of the fresh process.</summary>
internal static class Usages
{
    public static readonly IReadOnlyList<Usage> All =
    [
        new(Contestant.Generated, "using TestKit;", "", i => $"var d = new MockOrders{i}(); IOrders{i} o = d;",
        [
            _ => new("d.GetAsync(\"a\").Returns(order);", Get, "d.GetAsync(\"a\").AssertCalled(Times.Once);"),
            _ => new("d.SaveAsync(order).Does();", Save, "d.SaveAsync(order).AssertCalled(Times.Once);"),
            i => new($"d.Add(1, {i}).Returns(7);", Add(i), $"d.Add(1, {i}).AssertCalled(Times.Once);"),
            _ => new("d.Has(\"a\").Returns(true);", Has, "d.Has(\"a\").AssertCalled(Times.Once);"),
        ]),
        new(Contestant.HandWritten, "", "", i => $"var d = new FakeOrders{i}(); IOrders{i} o = d;",
        [
            _ => new("d.Found = order;", Get, "Check(d.Gets.Count(call => call.Id == \"a\") == 1);"),
            _ => new("d.Saved = Task.CompletedTask;", Save, "Check(d.Saves.Count(call => call.Order == order) == 1);"),
            i => new("d.Sum = 7;", Add(i), $"Check(d.Adds.Count(call => call.Left == 1 && call.Right == {i}) == 1);"),
            _ => new("d.Known = true;", Has, "Check(d.Asked.Count(call => call.Id == \"a\") == 1);"),
        ])
        { Declarations = HandWritten },
        new("Moq", "using Moq;", "", i => $"var d = new Mock<IOrders{i}>(); var o = d.Object;",
        [
            _ => new("d.Setup(x => x.GetAsync(\"a\", It.IsAny<CancellationToken>())).ReturnsAsync(order);", Get, "d.Verify(x => x.GetAsync(\"a\", It.IsAny<CancellationToken>()), Times.Once);"),
            _ => new("d.Setup(x => x.SaveAsync(order, It.IsAny<CancellationToken>())).Returns(Task.CompletedTask);", Save, "d.Verify(x => x.SaveAsync(order, It.IsAny<CancellationToken>()), Times.Once);"),
            i => new($"d.Setup(x => x.Add(1, {i})).Returns(7);", Add(i), $"d.Verify(x => x.Add(1, {i}), Times.Once);"),
            _ => new("d.Setup(x => x.Has(\"a\")).Returns(true);", Has, "d.Verify(x => x.Has(\"a\"), Times.Once);"),
        ]),
        new("NSubstitute", "using NSubstitute;", "", i => $"var d = Substitute.For<IOrders{i}>(); var o = d;",
        [
            _ => new("d.GetAsync(\"a\", Arg.Any<CancellationToken>()).Returns(order);", Get, "d.Received(1).GetAsync(\"a\", Arg.Any<CancellationToken>());"),
            _ => new("d.SaveAsync(order, Arg.Any<CancellationToken>()).Returns(Task.CompletedTask);", Save, "d.Received(1).SaveAsync(order, Arg.Any<CancellationToken>());"),
            i => new($"d.Add(1, {i}).Returns(7);", Add(i), $"d.Received(1).Add(1, {i});"),
            _ => new("d.Has(\"a\").Returns(true);", Has, "d.Received(1).Has(\"a\");"),
        ]),
        new("FakeItEasy", "using FakeItEasy;", "", i => $"var d = A.Fake<IOrders{i}>(); var o = d;",
        [
            _ => new("A.CallTo(() => d.GetAsync(\"a\", A<CancellationToken>._)).Returns(order);", Get, "A.CallTo(() => d.GetAsync(\"a\", A<CancellationToken>._)).MustHaveHappenedOnceExactly();"),
            _ => new("A.CallTo(() => d.SaveAsync(order, A<CancellationToken>._)).Returns(Task.CompletedTask);", Save, "A.CallTo(() => d.SaveAsync(order, A<CancellationToken>._)).MustHaveHappenedOnceExactly();"),
            i => new($"A.CallTo(() => d.Add(1, {i})).Returns(7);", Add(i), $"A.CallTo(() => d.Add(1, {i})).MustHaveHappenedOnceExactly();"),
            _ => new("A.CallTo(() => d.Has(\"a\")).Returns(true);", Has, "A.CallTo(() => d.Has(\"a\")).MustHaveHappenedOnceExactly();"),
        ]),
    ];

    private const string Get = "Check(ReferenceEquals(o.GetAsync(\"a\").GetAwaiter().GetResult(), order));";
    private const string Save = "o.SaveAsync(order).GetAwaiter().GetResult();";
    private const string Has = "Check(o.Has(\"a\"));";

    private static string Add(int i) => $"Check(o.Add(1, {i}) == 7);";

    private static string HandWritten(int i)
        => $$"""

            public sealed record GetCall{{i}}(long Sequence, string Id, Exception? Exception);
            public sealed record SaveCall{{i}}(long Sequence, Order{{i}} Order, Exception? Exception);
            public sealed record AddCall{{i}}(long Sequence, int Left, int Right, Exception? Exception);
            public sealed record HasCall{{i}}(long Sequence, string Id, Exception? Exception);

            public sealed class FakeOrders{{i}} : IOrders{{i}}
            {
                private readonly object _gate = new();
                private long _sequence;
                public List<GetCall{{i}}> Gets { get; } = new();
                public List<SaveCall{{i}}> Saves { get; } = new();
                public List<AddCall{{i}}> Adds { get; } = new();
                public List<HasCall{{i}}> Asked { get; } = new();
                public Order{{i}}? Found { get; set; }
                public Task Saved { get; set; } = Task.CompletedTask;
                public int Sum { get; set; }
                public bool Known { get; set; }

                public Task<Order{{i}}?> GetAsync(string id, CancellationToken ct = default)
                {
                    lock (_gate) { Gets.Add(new(++_sequence, id, null)); return Task.FromResult(Found); }
                }

                public Task SaveAsync(Order{{i}} order, CancellationToken ct = default)
                {
                    lock (_gate) { Saves.Add(new(++_sequence, order, null)); return Saved; }
                }

                public int Add(int left, int right)
                {
                    lock (_gate) { Adds.Add(new(++_sequence, left, right, null)); return Sum; }
                }

                public bool Has(string id)
                {
                    lock (_gate) { Asked.Add(new(++_sequence, id, null)); return Known; }
                }
            }

            """;
}
