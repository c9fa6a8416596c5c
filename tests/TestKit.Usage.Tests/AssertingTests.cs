using System;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests;

public sealed class AssertingTests
{
    private readonly MockJobStore store = new();

    private IJobStore Store => store;

    [Fact]
    public async Task Calls_OfASelector_AreTyped()
    {
        await Store.GetAsync("j1");
        await Store.GetAsync("j2");

        var calls = store.GetAsync("j2").Calls;

        var call = Assert.Single(calls);
        Assert.Equal("j2", call.JobId);
        Assert.Equal(CancellationToken.None, call.Ct);
        Assert.Equal(CallOutcome.Returned, call.Outcome);
        Assert.Null(call.Exception);
        Assert.Null(call.Result);
        Assert.True(call.Sequence > store.GetAsync("j1").Calls[0].Sequence);
    }

    [Fact]
    public async Task Calls_FilteredByOutcome_TellFailuresApart()
    {
        var error = new TimeoutException("late");
        store.GetAsync("bad").Throws(error);
        await Store.GetAsync("good");
        await Assert.ThrowsAsync<TimeoutException>(() => Store.GetAsync("bad"));

        Assert.Equal("good", Assert.Single(store.GetAsync().Calls.Succeeded()).JobId);
        Assert.Same(error, Assert.Single(store.GetAsync().Calls.Failed()).Exception);
    }

    [Fact]
    public async Task Calls_OfTheDouble_AreASnapshotThatReadsWell()
    {
        store.GetAsync("bad").Throws(new TimeoutException("late"));
        await Store.UpsertAsync(new Job("j1"));
        await Assert.ThrowsAsync<TimeoutException>(() => Store.GetAsync("bad"));

        var calls = store.Calls();
        await Store.CreateTableAsync();

        Assert.Equal(2, calls.Count);
        Assert.Equal(
            $"""
            #{calls[0].Sequence} UpsertAsync(job: Job {"{"} Id = j1, State = Pending, LastError =  {"}"}, ct: none) → null
            #{calls[1].Sequence} GetAsync(jobId: "bad", ct: none) ✗ TimeoutException: late
            """,
            calls.ToString(),
            ignoreLineEndingDifferences: true);
        Assert.Equal(["bad", CancellationToken.None], calls[1].Arguments);
    }

    [Fact]
    public void AssertCalled_NeverCalled_SaysSo()
        => Fails(
            () => store.GetAsync("j1").AssertCalled(),
            """
            Expected store.GetAsync(jobId: "j1", ct: any) to be called at least once, but it was called 0 times.
            No calls were made on MockJobStore.
            """);

    [Fact]
    public async Task AssertCalled_OtherArguments_ShowsNearestCallAndWhatDiffers()
    {
        await Store.UpsertAsync(new Job("j1"));
        await Store.GetAsync("j2");
        var (first, second) = (store.Calls()[0].Sequence, store.Calls()[1].Sequence);

        Fails(
            () => store.GetAsync("j1").AssertCalled(Times.Once),
            $"""
            Expected store.GetAsync(jobId: "j1", ct: any) to be called exactly once, but it was called 0 times.
            Nearest call: GetAsync(jobId: "j2", ct: none)   #{second}
                                          ~~~~ expected "j1"
            All calls on MockJobStore:
              #{first} UpsertAsync(job: Job {"{"} Id = j1, State = Pending, LastError =  {"}"}, ct: none) → null
              #{second} GetAsync(jobId: "j2", ct: none) → null
            """);
    }

    [Fact]
    public async Task AssertCalled_RecordDiffersInOneProperty_NamesIt()
    {
        await Store.UpsertAsync(new Job("j1", JobState.Ready));

        var e = Assert.Throws<AssertionFailedException>(() => store.UpsertAsync(new Job("j1", JobState.Failed)).AssertCalled());

        Assert.Contains("expected State = Failed (was Ready)", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AssertCalled_OtherOverloadCalled_ShowsIt()
    {
        var mixed = new MockMixed();
        mixed.Object.Fetch(5L);
        var number = mixed.Calls()[0].Sequence;

        Fails(
            () => mixed.Fetch(5).AssertCalled(),
            $"""
            Expected mixed.Fetch(id: 5) to be called at least once, but it was called 0 times.
            Another overload of Fetch was called:
              #{number} Fetch(id: 5) → ""
            All calls on MockMixed:
              #{number} Fetch(id: 5) → ""
            """);
    }

    [Fact]
    public async Task AssertNotCalled_Called_ShowsTheCalls()
    {
        await Store.CreateTableAsync();
        var number = store.Calls()[0].Sequence;

        Fails(
            () => store.CreateTableAsync().AssertNotCalled(),
            $"""
            Expected store.CreateTableAsync(any arguments) not to be called, but it was called once.
            All calls on MockJobStore:
              #{number} CreateTableAsync(ct: none) → done
            """);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Times_Bounds_AreInclusive(int calls)
    {
        for (var i = 0; i < calls; i++)
        {
            await Store.CreateTableAsync();
        }

        store.CreateTableAsync().AssertCalled(calls);
        store.CreateTableAsync().AssertCalled(Times.Between(calls, calls + 1));
        store.CreateTableAsync().AssertCalled(Times.AtMost(calls));
        store.CreateTableAsync().AssertCalled(Times.AtLeast(calls));
        Assert.Throws<AssertionFailedException>(() => store.CreateTableAsync().AssertCalled(calls + 1));
        Assert.Throws<AssertionFailedException>(() => store.CreateTableAsync().AssertCalled(Times.AtLeast(calls + 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Times.Exactly(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Times.Between(2, 1));
    }

    [Fact]
    public async Task AssertNoOtherCalls_UnassertedCall_IsListed()
    {
        await Store.GetAsync("j1");
        await Store.CreateTableAsync();
        store.GetAsync("j1").AssertCalled();
        var number = store.Calls()[1].Sequence;

        Fails(
            store.AssertNoOtherCalls,
            $"""
            Expected no other calls on MockJobStore, but there was 1:
              #{number} CreateTableAsync(ct: none) → done
            Assert them, or leave them out with the selector's Ignored().
            """);
        store.CreateTableAsync().Ignored();
        store.AssertNoOtherCalls();
    }

    [Fact]
    public async Task Checkpoint_AssertedCalls_AreForgotten()
    {
        await Store.GetAsync("j1");
        store.GetAsync("j1").AssertCalled(Times.Once);
        store.Checkpoint();
        await Store.GetAsync("j1");

        store.GetAsync("j1").AssertCalled(Times.Once);
        store.AssertNoOtherCalls();
        Assert.Equal(2, store.Calls().Count);
    }

    [Fact]
    public async Task AssertExpectationsMet_UnusedExpectation_IsNamed()
    {
        store.GetAsync("j1").Returns(new Job("j1")).Times(2).Expected();
        store.CreateTableAsync().Does().Expected();
        await Store.GetAsync("j1");
        var number = store.Calls()[0].Sequence;

        Fails(
            store.AssertExpectationsMet,
            $"""
            Expectations of MockJobStore were not met:
              GetAsync(jobId: "j1", ct: any) returns Job {"{"} Id = j1, State = Pending, LastError =  {"}"}, 2 times: expected to be used 2 times, but was used once
              CreateTableAsync(any arguments) does nothing: expected to be used at least once, but was used 0 times
            All calls on MockJobStore:
              #{number} GetAsync(jobId: "j1", ct: none) → Job {"{"} Id = j1, State = Pending, LastError =  {"}"}
            """);
        await Store.GetAsync("j1");
        await Store.CreateTableAsync();
        store.AssertExpectationsMet();
    }

    [Fact]
    public async Task AssertExpectationsMet_StrictRefusalSwallowed_StillFails()
    {
        var strict = new MockJobStore(MockBehavior.Strict);
        await Assert.ThrowsAsync<UnexpectedCallException>(() => strict.Object.GetAsync("j1"));

        var e = Assert.Throws<AssertionFailedException>(strict.AssertExpectationsMet);

        Assert.StartsWith("MockJobStore is strict and refused calls:\n  #", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CallOrder_AcrossDoubles_IsChecked()
    {
        var settings = new MockSettings();
        await Store.GetAsync("j1");
        _ = settings.Object.Size;
        await Store.CreateTableAsync();

        CallOrder.Assert(store.GetAsync("j1"), settings.Size, store.CreateTableAsync());
        var e = Assert.Throws<AssertionFailedException>(() => CallOrder.Assert(store.CreateTableAsync(), settings.Size));

        var (first, second, last) = (store.Calls()[0].Sequence, settings.Calls()[0].Sequence, store.Calls()[1].Sequence);
        Assert.Equal(
            $"""
            Expected calls in this order:
              1. MockJobStore.CreateTableAsync(any arguments)   #{last}
              2. MockSettings.Size   ← not found from here on
            Calls that were made:
              MockJobStore: #{first} GetAsync(jobId: "j1", ct: none) → null
              MockSettings: #{second} Size → 0
              MockJobStore: #{last} CreateTableAsync(ct: none) → done
            """,
            e.Message,
            ignoreLineEndingDifferences: true);
        Assert.Throws<ArgumentException>(() => CallOrder.Assert(store.GetAsync()));
    }

    [Fact]
    public async Task WhenCalled_BackgroundWork_IsSignalled()
    {
        var waiting = store.GetAsync("j2").WhenCalled(2, TimeSpan.FromSeconds(30));
        Assert.False(waiting.IsCompleted);

        await Task.Run(async () =>
        {
            await Store.GetAsync("j2");
            await Store.GetAsync("other");
            await Store.GetAsync("j2");
        });

        await waiting;
        await store.GetAsync("other").WhenCalled();
    }

    [Fact]
    public async Task WhenCalled_TooLate_SaysHowManyCame()
    {
        var clock = new ManualClock();
        await Store.GetAsync("j1");

        var waiting = store.GetAsync("j1").WhenCalled(2, TimeSpan.FromSeconds(5), clock);
        clock.Advance(TimeSpan.FromSeconds(5));

        var e = await Assert.ThrowsAsync<AssertionFailedException>(() => waiting);
        Assert.StartsWith(
            "Expected store.GetAsync(jobId: \"j1\", ct: any) to be called 2 times within 0:00:05, but 1 call ended.",
            e.Message,
            StringComparison.Ordinal);
    }

    private static void Fails(Action assertion, string message)
        => Assert.Equal(message, Assert.Throws<AssertionFailedException>(assertion).Message, ignoreLineEndingDifferences: true);
}
