using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects.Values;
using Xunit;

namespace TestKit.Usage.Tests.Values;

public sealed class SnapshotTests
{
    private readonly MockLedger _ledger = new();

    private ILedger Ledger => _ledger;

    [Fact]
    public async Task Class_ChangedAfterTheCall_IsRecordedAsItWas()
    {
        var order = Order.New();
        order.State = "new";
        order.Add(new Line { Quantity = 1 });
        order.Tags.Add("a");
        order.Marks.Add("b");
        order.Fixed.Add("c");
        order.Notes.Add("d");
        order.Numbers.Add(7);
        order.Entry = new Entry("e", ["t"]);

        await Ledger.SaveAsync(order);
        order.State = "changed";
        order.Lines[0].Quantity = 2;
        order.Add(new Line());
        foreach (var list in new[] { order.Tags, order.Marks, order.Fixed, order.Notes })
        {
            list.Clear();
        }

        order.Numbers.Clear();
        order.Entry.Amount = 5;

        var recorded = _ledger.SaveAsync().Calls[0].Order;
        Assert.NotSame(order, recorded);
        Assert.Equal("new", recorded.State);
        Assert.Equal(1, Assert.Single(recorded.Lines).Quantity);
        Assert.Equal(["a", "b", "c", "d"], recorded.Tags.Concat(recorded.Marks).Concat(recorded.Fixed).Concat(recorded.Notes));
        Assert.Equal(7, Assert.Single(recorded.Numbers));
        Assert.Equal(0, recorded.Entry!.Amount);
    }

    [Fact]
    public void Effects_GetTheObjectItself()
    {
        var entry = new Entry("a", []);
        _ledger.Post().Does((given, _) => given.Amount = 9);

        Ledger.Post(entry, []);

        Assert.Equal(9, entry.Amount);
        Assert.Equal(0, _ledger.Post().Calls[0].Entry.Amount);
    }

    [Fact]
    public void Matchers_SeeTheStateAtTheCall()
    {
        var entry = new Entry("a", []) { Amount = 1 };
        Ledger.Post(entry, []);
        entry.Amount = 2;
        Ledger.Post(entry, []);
        entry.Amount = 3;

        _ledger.Post(Arg.Where<Entry>(given => given.Amount == 1)).AssertCalled(Times.Once);
        _ledger.Post(Arg.Where<Entry>(given => given.Amount == 2)).AssertCalled(Times.Once);
        _ledger.Post(Arg.Where<Entry>(given => given.Amount == 3)).AssertNotCalled();
    }

    [Fact]
    public void Record_WithNestedCollections_IsCopiedAllTheWay()
    {
        var tags = new List<string> { "x" };
        var leaf = new Entry("leaf", tags);
        var entry = new Entry("root", []) { Children = new Dictionary<string, Entry[]> { ["k"] = [leaf] } };

        Ledger.Post(entry, [leaf]);
        tags.Add("y");
        leaf.Amount = 4;
        entry.Children["k"][0] = entry;

        var recorded = _ledger.Post().Calls[0];
        Assert.Equal("leaf", recorded.Entry.Children!["k"][0].Id);
        Assert.Equal(["x"], recorded.Entry.Children["k"][0].Tags);
        Assert.Equal(0, recorded.More[0].Amount);
        Assert.Same(recorded.Entry.Children["k"][0], recorded.More[0]);
    }

    [Fact]
    public void Cycle_IsCopiedOnceAndStaysACycle()
    {
        var root = new Node { Name = "root" };
        var child = new Node { Name = "child", Parent = root };
        root.Children.Add(child);
        root.Parent = root;

        Ledger.Link(root, []);
        child.Name = "changed";
        root.Children.Clear();

        var recorded = _ledger.Link().Calls[0].Node;
        Assert.Same(recorded, recorded.Parent);
        Assert.Equal("child", Assert.Single(recorded.Children).Name);
        Assert.Same(recorded, recorded.Children[0].Parent);
    }

    [Fact]
    public void Collections_OfChangingElements_AreCopiedWithThem()
    {
        var line = new Line { Quantity = 1 };
        var array = new[] { line };
        Ledger.Set([line], new Queue<Line>([line]), array);
        Ledger.Link(new Node(), new() { ["a"] = [line] });
        line.Quantity = 2;
        array[0] = new Line();

        var recorded = _ledger.Set().Calls[0];
        Assert.Equal([1, 1, 1], recorded.Set.Concat(recorded.Queue).Concat(recorded.Array).Select(each => each.Quantity));
        Assert.Same(recorded.Array[0], recorded.Queue.Peek());
        Assert.Equal(1, _ledger.Link().Calls[0].ByKey["a"][0].Quantity);
    }

    [Fact]
    public void Structs_ThatHoldWhatChanges_AreCopied()
    {
        var line = new Line { Quantity = 1 };
        var span = new Span(1, 2) { Names = ["a"] };
        Ledger.Move((line, 1), span, span);
        Ledger.Move((line, 1), default, null);
        line.Quantity = 2;
        span.Names.Add("b");

        var recorded = _ledger.Move().Calls[0];
        Assert.Equal(1, recorded.Pair.Line.Quantity);
        Assert.Equal(["a", "a"], recorded.Span.Names!.Concat(recorded.Maybe!.Value.Names!));
        Assert.Null(_ledger.Move().Calls[1].Maybe);
    }

    [Fact]
    public void ImmutableTypes_AreTheVeryObjects()
    {
        var money = new Money(1, "EUR");

        Ledger.Price(money, "EUR");

        Assert.Same(money, _ledger.Price().Calls[0].Money);
    }

    [Fact]
    public void ImmutableTypes_CostNothing()
    {
        var money = new Money(1, "EUR");
        var bounded = new MockLedger(new DoubleOptions { JournalLimit = 10 });
        for (var i = 0; i < 1000; i++)
        {
            bounded.Object.Price(money, "EUR");
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            bounded.Object.Price(money, "EUR");
        }

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 1, 80);
    }

    [Fact]
    public void WhatCannotBeCopied_IsNamedWhereTheCallsAreShown()
    {
        var owned = new Owned { Name = "a" };
        Ledger.Own(owned);
        Ledger.Handle(new Handle { Number = 1 }, new MockClerk(), null);
        owned.Name = "b";

        var e = Assert.Throws<AssertionFailedException>(() => _ledger.Price().AssertCalled());

        Assert.EndsWith(
            """
            Shown as they are now, not as they were in the call, since they cannot be copied:
              Own: owned.Clerk (IClerk)
              Handle: handle (Handle), clerk (IClerk), tag (object)
            """.ReplaceLineEndings("\n"),
            e.Message,
            StringComparison.Ordinal);
        Assert.Equal("a", _ledger.Own().Calls[0].Owned.Name);
        Assert.Contains("Own: owned.Clerk", Assert.Throws<AssertionFailedException>(_ledger.AssertNoOtherCalls).Message, StringComparison.Ordinal);
    }
}
