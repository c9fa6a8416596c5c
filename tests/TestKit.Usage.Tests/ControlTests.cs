using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests;

public sealed class ControlTests
{
    [Fact]
    public async Task Precedence_LimitedFirst_ThenNewest_ThenBacking()
    {
        var backing = new MemoryJobStore();
        await backing.UpsertAsync(new Job("backing"));
        var store = new MockJobStore(backing);
        Assert.Equal("backing", (await store.Object.GetAsync("backing"))!.Id);
        store.GetAsync().Returns(new Job("limited 1")).Once();
        store.GetAsync().Returns(new Job("limited 2")).Once();
#pragma warning disable TK2002 // That the newer one answers is what the test shows.
        store.GetAsync().Returns(new Job("old"));
#pragma warning restore TK2002
        store.GetAsync().Returns(new Job("new"));

        var answers = Enumerable.Range(0, 4).Select(async _ => (await store.Object.GetAsync("backing"))!.Id);

        Assert.Equal(["limited 1", "limited 2", "new", "new"], await Task.WhenAll(answers));
        store.GetAsync("backing").CallsBacking();
        Assert.Equal("backing", (await store.Object.GetAsync("backing"))!.Id);
    }

    [Fact]
    public async Task Reset_TakesBackEverything()
    {
        var store = new MockJobStore(() => new MemoryJobStore());
        store.GetAsync("x").Throws(new TimeoutException());
        store.UpsertAsync().Blocks(out _);
        var held = store.Object.UpsertAsync(new Job("held"));

        store.Reset();

        await held;
        Assert.Empty(store.Calls());
        Assert.NotNull(await store.Object.GetAsync("held"));
        Assert.Null(await store.Object.GetAsync("x"));
        await store.Object.UpsertAsync(new Job("j1"));
        Assert.NotNull(await store.Object.GetAsync("j1"));
        store.Reset();
        Assert.Null(await store.Object.GetAsync("j1"));
        Assert.Empty(store.Transitions);
    }

    [Fact]
    public void Reset_BackingMadeAgain_AnswersMethodsThatAreSetUpByDelegatesToo()
    {
        var made = 0;
        var parser = new MockParser(() => ParserOf(++made));
        Assert.True(parser.Object.TryParse("x", out var before));

        parser.Reset();

        Assert.True(parser.Object.TryParse("x", out var after));
        Assert.Equal((1, 2), (before, after));
    }

    [Fact]
    public void Reset_BackingMadeAgain_AnswersPropertiesAndHearsOfSubscribersToo()
    {
        var made = new List<MockSettings>();
        var settings = new MockSettings(() => Made(new MockSettings()));
        var before = (settings.Object.Size, settings.Object.Name);
        settings.Object.Reloaded += Nothing;

        settings.Reset();
        settings.Object.Name = "set";
        settings.Object.Reloaded += Nothing;

        Assert.Equal((1, "made 1"), before);
        Assert.Equal((2, "made 2"), (settings.Object.Size, settings.Object.Name));
        Assert.Equal([0, 1], made.Select(each => each.Name.Set("set").Calls.Count));
        Assert.Equal([1, 1], made.Select(each => each.Reloaded.SubscriberCount));
        settings.Object.Reloaded -= Nothing;
        Assert.Equal([1, 0], made.Select(each => each.Reloaded.SubscriberCount));

        static void Nothing()
        {
        }

        MockSettings Made(MockSettings real)
        {
            made.Add(real);
            real.Size.Returns(made.Count);
            real.Name.Returns($"made {made.Count}");
            return real;
        }
    }

    [Fact]
    public async Task Reset_BackingGivenAsAnInstance_KeepsItsState()
    {
        var store = new MockJobStore(new MemoryJobStore());
        await store.Object.UpsertAsync(new Job("j1"));

        store.Reset();

        Assert.NotNull(await store.Object.GetAsync("j1"));
    }

    [Fact]
    public void Controls_HiddenByMembersOfTheInterface_StayReachable()
    {
        var mixed = new MockMixed();
        mixed.Calls.Returns(7);
        mixed.Reset().Throws(new TimeoutException());

        Assert.Equal(7, mixed.Object.Calls);
        Assert.Throws<TimeoutException>(mixed.Object.Reset);
        Assert.Equal(2, TestDouble.For(mixed).Calls().Count);
        TestDouble.For(mixed).Reset();
        mixed.Object.Reset();
        Assert.Single(TestDouble.For(mixed).Calls());
    }

    [Fact]
    public void TestDouble_ForSomethingElse_SaysSo()
        => Assert.StartsWith(
            "MemoryJobStore is not a double made by [GenerateTestDouble].",
            Assert.Throws<ArgumentException>(() => TestDouble.For(new MemoryJobStore())).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Backing_Null_SaysSo()
        => Assert.StartsWith(
            "The reference implementation of IJobStore is null. Leave the argument out for a double without one.",
            Assert.Throws<ArgumentNullException>(() => new MockJobStore((IJobStore)null!)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Backing_AndStrict_ContradictEachOther()
        => Assert.StartsWith(
            "A double with a reference implementation is never strict",
            Assert.Throws<ArgumentException>(() => new MockJobStore(new DoubleOptions { Behavior = MockBehavior.Strict }, () => new MemoryJobStore())).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Recording_Off_AssertionsSaySo()
    {
        var store = new MockJobStore(recording: false);
        _ = store.Object.GetAsync("j1");

        var e = Assert.Throws<RecordingException>(() => store.GetAsync().AssertNotCalled());
        Assert.Equal("MockJobStore does not record its calls, so they cannot be looked at or asserted. Make it with recording: true.", e.Message);
        Assert.Throws<RecordingException>(() => store.Calls());
    }

    [Fact]
    public void JournalLimit_DroppedCalls_AreNotCountedSilently()
    {
        var mixed = new MockMixed(new DoubleOptions { JournalLimit = 10 });
        for (var i = 0; i < 100; i++)
        {
            mixed.Object.Must(i);
        }

        Assert.Equal([90, 91, 92, 93, 94, 95, 96, 97, 98, 99], TestDouble.For(mixed).Calls().Select(call => (int)call.Arguments[0]!));
        mixed.Must(99).AssertCalled();
        var e = Assert.Throws<RecordingException>(() => mixed.Must(1).AssertNotCalled());
        Assert.Contains("(DoubleOptions.JournalLimit is 10)", e.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new DoubleOptions { JournalLimit = 0 });
    }

    [Fact]
    public void Clock_OnRequest_GivesTimesAndThreads()
    {
        var clock = new ManualClock();
        var mixed = new MockMixed(new DoubleOptions { Clock = clock, RecordThreads = true });
        mixed.Object.Must(1);
        clock.Advance(TimeSpan.FromMinutes(1));
        mixed.Object.Must(2);

        var calls = mixed.Must().Calls;

        Assert.Equal(TimeSpan.FromMinutes(1), calls[1].Time - calls[0].Time);
        Assert.Equal(Environment.CurrentManagedThreadId, calls[0].ThreadId);
        var plain = new MockMixed();
        plain.Object.Must(1);
        Assert.Null(plain.Must().Calls[0].Time);
        Assert.Null(plain.Must().Calls[0].ThreadId);
    }

    [Fact]
    public void Dispose_WhenAskedTo_RefusesLaterCalls()
    {
        var careful = new MockMixed(new DoubleOptions { ThrowsAfterDispose = true });
        var easy = new MockMixed();
        careful.Object.Dispose();
        easy.Object.Dispose();

        var e = Assert.Throws<ObjectDisposedException>(() => careful.Object.Must(1));
        Assert.StartsWith("MockMixed.Must was called after the double was disposed, which DoubleOptions.ThrowsAfterDispose refuses.", e.Message, StringComparison.Ordinal);
        Assert.Equal(0, easy.Object.Must(1));
        careful.Dispose().AssertCalled(Times.Once);
    }

    [Fact]
    public async Task Threads_ManyAtOnce_LoseNoCall()
    {
        var store = new MockJobStore();
        store.GetAsync("odd").Returns(new Job("odd"));
        store.UpsertAsync().Throws(new TimeoutException()).Times(100);
        var failures = 0;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 500; i++)
            {
                await store.Object.GetAsync(i % 2 == 1 ? "odd" : "even");
                try
                {
                    await store.Object.UpsertAsync(new Job("x"));
                }
                catch (TimeoutException)
                {
                    Interlocked.Increment(ref failures);
                }
            }
        })));

        Assert.Equal(100, failures);
        store.GetAsync("odd").AssertCalled(2000);
        store.GetAsync().AssertCalled(4000);
        var numbers = store.Calls().Select(call => call.Sequence).ToList();
        Assert.Equal(numbers.Order(), numbers);
        Assert.Equal(8000, numbers.Distinct().Count());
        Assert.DoesNotContain(store.Calls(), call => call.Outcome == CallOutcome.Pending);
    }

    private static MockParser ParserOf(int number)
    {
        var parser = new MockParser();
        parser.TryParse().Returns((string _, out int value) =>
        {
            value = number;
            return true;
        });
        return parser;
    }
}
