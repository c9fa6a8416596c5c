using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Faults;

public sealed class FaultPlanTests
{
    private static readonly Job Job = new("j1");

    [Fact]
    public async Task Plan_CallsByNumber_FailOnThoseCallsOnly()
    {
        var plan = FaultPlan.On("UpsertAsync", CallNumbers.Range(2, 3), FaultCatalogue.Timeout);
        var store = new MockJobStore(new MemoryJobStore()).WithFaults(plan).Object;

        await store.UpsertAsync(Job);
        await Assert.ThrowsAsync<TimeoutException>(() => store.UpsertAsync(Job));
        await Assert.ThrowsAsync<TimeoutException>(() => store.UpsertAsync(Job));
        await store.UpsertAsync(Job);
    }

    [Fact]
    public async Task Plan_SharedByTwoDoubles_CountsForEachAndListsWhatItInjected()
    {
        using var faults = FaultPlan.Parse("MockJobStore(2).GetAsync#1: IOException(disk full); CreateTableAsync#1: TimeoutException after effect").Start();
        var first = new MockJobStore().WithFaults(faults);
        var second = new MockJobStore().WithFaults(faults);

        Assert.Null(await first.Object.GetAsync("j1"));
        var full = await Assert.ThrowsAsync<IOException>(() => second.Object.GetAsync("j1"));
        await Assert.ThrowsAsync<TimeoutException>(() => first.Object.CreateTableAsync());

        Assert.Equal(unchecked((int)0x80070070), full.HResult);
        Assert.Equal(
            ["MockJobStore(2).GetAsync#1: IOException(disk full)", "MockJobStore.CreateTableAsync#1: TimeoutException after effect"],
            faults.Injected.Select(injected => injected.ToString()));
        Assert.Same(full, faults.Injected[0].Exception);
        faults.AssertAllInjected();
    }

    [Theory]
    [InlineData("UpsertAsync#2-3: TimeoutException; GetAsync#*: delay 50ms")]
    [InlineData("*#*: hang")]
    [InlineData("*#4+ 5% seed 42: TimeoutException | IOException | HttpRequestException(503)")]
    [InlineData("MockJobStore.TransitionAsync#/3 between 5s and 1.5min: SocketException(connection reset) after effect")]
    [InlineData("GetAsync#1: stale; UpsertAsync#2: twice; CreateTableAsync#3: cancel")]
    [InlineData("WatchAsync#1: break after 3 with IOException")]
    [InlineData("Name=#1: UnauthorizedAccessException")]
    public void Parse_TextOfAPlan_IsReadAndWrittenAlike(string text) => Assert.Equal(text, FaultPlan.Parse(text).ToString());

    [Theory]
    [InlineData("nonsense", "\"nonsense\" is no rule of a fault plan: a rule is \"member#calls: fault\", such as \"UpsertAsync#2-3: TimeoutException\".")]
    [InlineData("GetAsync#0: hang", "\"GetAsync#0: hang\" is no rule of a fault plan: calls are *, 2, 2-3, 4+ or /3 (every third).")]
    [InlineData("GetAsync#1 soon: hang", "\"GetAsync#1 soon: hang\" is no rule of a fault plan: after the calls can stand \"10% seed 42\" and \"between 5s and 10s\".")]
    [InlineData("GetAsync#1: delay soon", "\"GetAsync#1: delay soon\" is no rule of a fault plan: a delay is \"delay 50ms\", with ms, s or min.")]
    [InlineData("GetAsync#1: break after x", "\"GetAsync#1: break after x\" is no rule of a fault plan: a stream breaks as in \"break after 3 with IOException\".")]
    public void Parse_Unreadable_SaysWhichRuleAndWhatItShouldBe(string text, string message)
        => Assert.Equal(message, Assert.Throws<FormatException>(() => FaultPlan.Parse(text)).Message);

    [Fact]
    public void Parse_UnknownFault_NamesTheKnownOnesAndTakesOwnOnes()
    {
        var e = Assert.Throws<FormatException>(() => FaultPlan.Parse("GetAsync#1: QuotaException"));

        Assert.StartsWith("\"GetAsync#1: QuotaException\" is no rule of a fault plan: no fault is called \"QuotaException\". Known are hang, cancel, twice, stale, delay, break after, and TimeoutException, IOException,", e.Message, StringComparison.Ordinal);
        Assert.Equal("GetAsync#1: QuotaException", FaultPlan.Parse("GetAsync#1: QuotaException", Fault.Throws("QuotaException", () => new InvalidOperationException())).ToString());
    }

    [Fact]
    public async Task Random_SameSeed_SameFaultsWhateverElseIsCalled()
    {
        var plan = FaultPlan.Random(42, 0.3, FaultCatalogue.Timeout, FaultCatalogue.InputOutput);
        using var quiet = plan.Start();
        using var busy = plan.Start();

        await CallAsync(new MockJobStore().WithFaults(quiet), others: 0);
        await CallAsync(new MockJobStore().WithFaults(busy), others: 3);

        var gets = quiet.Injected.Select(injected => injected.ToString()).ToList();
        Assert.InRange(gets.Count, 15, 45);
        Assert.Equal(gets, busy.Injected.Where(injected => injected.Point.Member == "GetAsync").Select(injected => injected.ToString()));
        Assert.Equal(string.Join("; ", gets), quiet.InjectedPlan().ToString());

        static async Task CallAsync(MockJobStore store, int others)
        {
            for (var i = 0; i < 100; i++)
            {
                await Swallow(store.Object.GetAsync("j1"));
                for (var other = 0; other < others; other++)
                {
                    await Swallow(store.Object.CreateTableAsync());
                }
            }
        }
    }

    [Fact]
    public async Task Twice_EffectTakesPlaceAgain_CallerGetsTheFirstAnswer()
    {
        var memory = new MemoryJobStore();
        await memory.UpsertAsync(Job);
        var store = new MockJobStore(memory).WithFaults(FaultPlan.On("TransitionAsync", Fault.Twice));

        await store.Object.TransitionAsync("j1", JobState.Pending, JobState.Running);

        store.Transitions.AssertPath("j1", JobState.Running);
        Assert.Equal(JobState.Running, (await memory.GetAsync("j1"))!.State);
    }

    [Fact]
    public async Task Stale_ReadAfterAWrite_GivesWhatWasReadBefore()
    {
        var store = new MockJobStore(new MemoryJobStore()).WithFaults(FaultPlan.On("GetAsync", 3, Fault.Stale)).Object;
        await store.UpsertAsync(Job);
        await store.GetAsync("j1");
        await store.TransitionAsync("j1", JobState.Pending, JobState.Running);

        Assert.Equal(JobState.Running, (await store.GetAsync("j1"))!.State);
        Assert.Equal(JobState.Pending, (await store.GetAsync("j1", new CancellationTokenSource().Token))!.State);
    }

    [Fact]
    public async Task BreaksAfter_Stream_FailsAfterSoManyItems()
    {
        var jobs = new MockRepository<Job>().WithFaults(FaultPlan.Parse("AllAsync#2: break after 2 with IOException"));
        jobs.AllAsync().Yields(new Job("a"), new Job("b"), new Job("c"));
        var seen = new List<string>();

        await foreach (var job in jobs.Object.AllAsync())
        {
            seen.Add(job.Id);
        }

        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (var job in jobs.Object.AllAsync())
            {
                seen.Add(job.Id);
            }
        });

        Assert.Equal(["a", "b", "c", "a", "b"], seen);
    }

    [Fact]
    public async Task Between_ClockOfTheSession_DecidesWhatFails()
    {
        var clock = new ManualClock();
        using var faults = FaultPlan.On("GetAsync", FaultCatalogue.Timeout).Between(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10)).Start(clock);
        var store = new MockJobStore().WithFaults(faults).Object;

        await store.GetAsync("j1");
        clock.Advance(TimeSpan.FromSeconds(5));
        await Assert.ThrowsAsync<TimeoutException>(() => store.GetAsync("j1"));
        clock.Advance(TimeSpan.FromSeconds(5));
        await store.GetAsync("j1");
    }

    [Fact]
    public async Task Cancel_SessionToken_IsCancelledAndTheCallIsCancelled()
    {
        using var faults = FaultPlan.On("GetAsync", 2, Fault.Cancel).Start();
        var store = new MockJobStore().WithFaults(faults).Object;

        await store.GetAsync("j1", faults.CancellationToken);
        var cancelled = store.GetAsync("j1", faults.CancellationToken);

        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        Assert.Equal(faults.CancellationToken, e.CancellationToken);
        Assert.True(cancelled.IsCanceled);
        Assert.True(faults.CancellationToken.IsCancellationRequested);
    }

    [Fact]
    public async Task Plan_FailedCall_UsesNoSetUpUpAndIsInTheLog()
    {
        var store = new MockJobStore();
        store.GetAsync().Returns(Job).Once();
        store.WithFaults(FaultPlan.On("GetAsync", 1, FaultCatalogue.Timeout));

        await Assert.ThrowsAsync<TimeoutException>(() => store.Object.GetAsync("j1"));

        Assert.Same(Job, await store.Object.GetAsync("j1"));
        Assert.Single(store.GetAsync().Calls.Failed());
    }

    [Fact]
    public async Task Reset_PlanOfADouble_IsTakenBack()
    {
        var store = new MockJobStore().WithFaults(FaultPlan.On("*", FaultCatalogue.Timeout));
        store.Reset();
        await store.Object.CreateTableAsync();
    }

    [Fact]
    public async Task AssertAllInjected_MisspeltMember_ListsRuleAndCalls()
    {
        using var faults = FaultPlan.On("GetAsynch", FaultCatalogue.Timeout).Start();
        await new MockJobStore().WithFaults(faults).Object.GetAsync("j1");

        var e = Assert.Throws<AssertionFailedException>(faults.AssertAllInjected);

        Assert.Equal(
            """
            Expected every rule of the fault plan to inject something, but 1 rule did not:
              GetAsynch#*: TimeoutException
            Calls of the session:
              MockJobStore.GetAsync#1
            """.ReplaceLineEndings("\n"),
            e.Message);
    }

    private static async Task Swallow(Task task)
    {
        try
        {
            await task;
        }
        catch (Exception e) when (e is TimeoutException or IOException)
        {
        }
    }
}
