using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Provisioning.Failures;
using TestKit;
using Xunit;

namespace Provisioning.Tests.Doubles;

/// <content>Which calls fail, and how else than at once.</content>
public sealed partial class FailureInjectionTests
{
    [Fact]
    public async Task Throws_ForOneJob_SparesTheOthers()
    {
        await AddAsync("j1", "j2");
        _double.GetAsync("j1").Throws(_error);

        await Assert.ThrowsAsync<TimeoutException>(() => Store.GetAsync("j1"));
        Assert.Equal("j2", (await Store.GetAsync("j2")).Id);
    }

    [Fact]
    public async Task Throws_ForOneEdge_SparesTheOthers()
    {
        await AddAsync("j1");
        _double.TransitionAsync(to: JobState.RoleCreated).Throws(_error);

        await Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated);

        await Assert.ThrowsAsync<TimeoutException>(() => Store.TransitionAsync("j1", JobState.SchemaCreated, JobState.RoleCreated));
    }

    [Fact]
    public async Task Throws_WhereAPredicateHolds_SparesTheOthers()
    {
        _double.UpsertAsync(Arg.Where<Job>(job => job.Metadata.ContainsKey("poison"))).Throws(_error);

        await Store.UpsertAsync(new Job("j1", "t1"));

        await Assert.ThrowsAsync<TimeoutException>(
            () => Store.UpsertAsync(new Job("j2", "t2") { Metadata = new Dictionary<string, string> { ["poison"] = "yes" } }));
    }

    [Fact]
    public async Task Throws_Computed_GetsTheArguments()
    {
        _double.GetAsync().Throws((jobId, _) => new TimeoutException($"{jobId} took too long"));

        Assert.Equal("j7 took too long", (await Assert.ThrowsAsync<TimeoutException>(() => Store.GetAsync("j7"))).Message);
    }

    [Fact]
    public async Task Throws_Once_FailsTheFirstCallOnly()
    {
        _double.CreateTableAsync().Throws(_error).Once();

        Assert.Equal([1], await FailingCallsAsync(5));
    }

    [Fact]
    public async Task Throws_Times_FailsTheFirstCalls()
    {
        _double.CreateTableAsync().Throws(_error).Times(2);

        Assert.Equal([1, 2], await FailingCallsAsync(5));
    }

    [Fact]
    public async Task Throws_OnCall_FailsThatCallOnly()
    {
        _double.CreateTableAsync().Throws(_error).OnCall(3);

        Assert.Equal([3], await FailingCallsAsync(5));
    }

    [Fact]
    public async Task Throws_Every_FailsEachSecondCall()
    {
        _double.CreateTableAsync().Throws(_error).Every(2);

        Assert.Equal([2, 4, 6], await FailingCallsAsync(6));
    }

    [Fact]
    public async Task Throws_After_FailsAllLaterCalls()
    {
        _double.CreateTableAsync().Throws(_error).After(3);

        Assert.Equal([4, 5], await FailingCallsAsync(5));
    }

    [Fact]
    public async Task Throws_WithProbability_FailsTheSameCallsForTheSameSeed()
    {
        _double.CreateTableAsync().Throws(_error).WithProbability(0.3, seed: 42);
        var first = await FailingCallsAsync(100);

        _double.Reset();
        _double.CreateTableAsync().Throws(_error).WithProbability(0.3, seed: 42);

        Assert.Equal(first, await FailingCallsAsync(100));
        Assert.InRange(first.Count, 15, 45);
    }

    [Fact]
    public async Task ThrowsAfterEffect_Transition_MovesTheJobAndLosesTheAnswer()
    {
        await AddAsync("j1");
        _double.TransitionAsync().ThrowsAfterEffect(_error).Once();

        await Assert.ThrowsAsync<TimeoutException>(() => Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated));

        await Store.AssertReachedAsync("j1", JobState.SchemaCreated);
        Assert.Equal(CallOutcome.Threw, _double.TransitionAsync().Calls[0].Outcome);
        _double.Transitions.AssertPath("j1", JobState.SchemaCreated);
    }

    [Fact]
    public async Task ThrowsAfterEffect_UpsertThatIsTriedAgain_StoresOneJob()
    {
        _double.UpsertAsync().ThrowsAfterEffect(() => new TimeoutException("no answer")).Once();
        await Assert.ThrowsAsync<TimeoutException>(() => Store.UpsertAsync(new Job("j1", "t1")));

        var job = await Store.UpsertAsync(new Job("j1", "t1"));

        Assert.Equal(job, await Store.GetAsync("j1"));
        await Assert.ThrowsAsync<TenantBusyException>(() => Store.UpsertAsync(new Job("j2", "t1")));
    }

    [Fact]
    public async Task Delays_ShorterThanTheCallersPatience_ThenAnswers()
    {
        await AddAsync("j1");
        _double.GetAsync().Delays(TimeSpan.FromMilliseconds(20));

        var call = Store.GetAsync("j1");

        Assert.Equal(CallOutcome.Pending, _double.GetAsync().Calls[0].Outcome);
        Assert.Equal("j1", (await call).Id);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task DelaysAndHangs_CancelledByTheCaller_EndAtOnceWithoutAnEffect(bool hangs)
    {
        await AddAsync("j1");
        _ = hangs ? _double.TransitionAsync().Hangs() : _double.TransitionAsync().Delays(TimeSpan.FromHours(1));
        using var patience = new CancellationTokenSource();

        var call = Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated, ct: patience.Token);
        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await Store.AssertReachedAsync("j1", JobState.Pending);
    }

    [Fact]
    public async Task Blocks_UntilTheGateIsReleased_HoldsTheCallBeforeItsEffect()
    {
        await AddAsync("j1");
        _double.TransitionAsync().Blocks(out var gate);

        var call = Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated);
        await gate.Entered;
        await Store.AssertReachedAsync("j1", JobState.Pending);
        gate.Release();
        await call;

        await Store.AssertReachedAsync("j1", JobState.SchemaCreated);
    }

    /// <summary>Calls <c>CreateTableAsync</c> so many times; gives the numbers of the calls that failed.</summary>
    private async Task<List<int>> FailingCallsAsync(int calls)
    {
        var failing = new List<int>();
        foreach (var call in Enumerable.Range(1, calls))
        {
            if (await Record.ExceptionAsync(() => Store.CreateTableAsync()) is { } error)
            {
                Assert.Same(_error, error);
                failing.Add(call);
            }
        }

        return failing;
    }

    private async Task AddAsync(params string[] jobIds)
    {
        foreach (var jobId in jobIds)
        {
            await Store.UpsertAsync(new Job(jobId, $"tenant of {jobId}"));
        }
    }
}
