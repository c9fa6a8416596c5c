using System;
using System.Linq;
using System.Threading.Tasks;
using Provisioning.Failures;
using TestKit;
using Xunit;

namespace Provisioning.Tests.Doubles;

/// <summary>What the double notes of <see cref="IStateStore.TransitionAsync"/>: an edge for each transition that took place.</summary>
public sealed class TransitionLogTests : IAsyncLifetime
{
    private readonly MockStateStore _double = new();

    private IStateStore Store => _double;

    public Task InitializeAsync() => Store.UpsertAsync(new Job("j1", "t1"));

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    [Trait("Case", "A08")]
    public async Task Log_TwoTransitions_HasBothInOrder()
    {
        await MoveAsync("j1", JobState.Pending, JobState.SchemaCreated, JobState.RoleCreated);

        Assert.Equal(
            [new("j1", JobState.Pending, JobState.SchemaCreated), new("j1", JobState.SchemaCreated, JobState.RoleCreated)],
            _double.Transitions);
    }

    [Fact]
    [Trait("Case", "A09")]
    public async Task Log_IllegalEdge_StaysEmpty()
    {
        await Assert.ThrowsAsync<IllegalTransitionException>(() => Store.TransitionAsync("j1", JobState.Pending, JobState.Migrated));

        Assert.Empty(_double.Transitions);
        _double.Transitions.AssertNone("j1");
    }

    [Fact]
    [Trait("Case", "A10")]
    public async Task Log_StaleMissingOrInjectedFailure_StaysEmpty()
    {
        await Assert.ThrowsAsync<StaleReadException>(() => Store.TransitionAsync("j1", JobState.SchemaCreated, JobState.RoleCreated));
        await Assert.ThrowsAsync<JobNotFoundException>(() => Store.TransitionAsync("nobody", JobState.Pending, JobState.SchemaCreated));
        _double.TransitionAsync().Throws(new TimeoutException());
        await Assert.ThrowsAsync<TimeoutException>(() => Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated));

        Assert.Empty(_double.Transitions);
        Assert.Equal(3, _double.TransitionAsync().Calls.Failed().Count);
    }

    [Fact]
    [Trait("Case", "A11")]
    public async Task Log_TakenBeforeATransition_DoesNotChange()
    {
        await MoveAsync("j1", JobState.Pending, JobState.SchemaCreated);
        var before = _double.Transitions;

        await MoveAsync("j1", JobState.SchemaCreated, JobState.RoleCreated);

        Assert.Single(before);
        Assert.Equal(2, _double.Transitions.Count);
    }

    [Fact]
    public async Task Log_TwoJobs_IsInTheOrderOfAll()
    {
        await Store.UpsertAsync(new Job("j2", "t2"));
        await MoveAsync("j1", JobState.Pending, JobState.SchemaCreated);
        await MoveAsync("j2", JobState.Pending, JobState.Cleanup);
        await MoveAsync("j1", JobState.SchemaCreated, JobState.RoleCreated);

        Assert.Equal(["j1", "j2", "j1"], _double.Transitions.Select(transition => transition.Key));
        Assert.Equal(JobState.Cleanup, Assert.Single(_double.Transitions.Of("j2")).To);
    }

    [Fact]
    public async Task Log_AsText_HasALineForEachTransition()
    {
        await MoveAsync("j1", JobState.Pending, JobState.SchemaCreated, JobState.RoleCreated);

        Assert.Equal("\"j1\": Pending → SchemaCreated\n\"j1\": SchemaCreated → RoleCreated", _double.Transitions.ToString());
    }

    [Fact]
    public async Task Log_ErrorAndMetadata_AreInTheCalls()
    {
        await Store.TransitionAsync("j1", JobState.Pending, JobState.Cleanup, lastError: "boom");

        Assert.Equal("boom", _double.TransitionAsync("j1", to: JobState.Cleanup).Calls[0].LastError);
    }

    [Fact]
    public async Task Reset_AfterAHang_LetsTheDoubleGoOn()
    {
        _double.TransitionAsync().Blocks(out var gate);
        var call = Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated);
        await gate.Entered;

        _double.Reset();

        await Assert.ThrowsAsync<JobNotFoundException>(() => call);
        Assert.Empty(_double.Transitions);
    }

    [Fact]
    [Trait("Case", "A13")]
    public async Task Reset_FailuresLogAndJobs_AreGone()
    {
        await MoveAsync("j1", JobState.Pending, JobState.SchemaCreated);
        _double.GetAsync().Throws(new TimeoutException());
        _double.TransitionAsync().Throws(new TimeoutException()).OnCall(1);

        _double.Reset();

        await Assert.ThrowsAsync<JobNotFoundException>(() => Store.GetAsync("j1"));
        Assert.Empty(_double.Transitions);
        Assert.Equal(nameof(IStateStore.GetAsync), Assert.Single(_double.Calls()).MemberName);

        await Store.UpsertAsync(new Job("j1", "t1"));
        await MoveAsync("j1", JobState.Pending, JobState.SchemaCreated);
        _double.Transitions.AssertPath("j1", JobState.SchemaCreated);
    }

    [Fact]
    public async Task Reset_BackingThatTheTestBroughtAlong_KeepsItsJobs()
    {
        var memory = new MemoryStateStore();
        await memory.UpsertAsync(new Job("j1", "t1"));
        var spy = new MockStateStore(memory);
        spy.GetAsync().Throws(new TimeoutException());

        spy.Reset();

        await spy.AssertReachedAsync("j1", JobState.Pending);
    }

    [Fact]
    public async Task Reset_BackingMadeByAFactory_MakesItAnew()
    {
        var clock = new ManualClock();
        var spy = new MockStateStore(() => new MemoryStateStore(clock));
        await spy.Object.UpsertAsync(new Job("j1", "t1"));

        spy.Reset();

        await Assert.ThrowsAsync<JobNotFoundException>(() => spy.Object.GetAsync("j1"));
        Assert.Equal(clock.Stored, (await spy.Object.UpsertAsync(new Job("j1", "t1"))).CreatedAt);
    }

    private async Task MoveAsync(string jobId, params JobState[] path)
    {
        foreach (var (from, to) in path.Zip(path.Skip(1)))
        {
            await Store.TransitionAsync(jobId, from, to);
        }
    }
}
