using System;
using System.Linq;
using System.Threading.Tasks;
using Provisioning.Execution;
using Provisioning.Failures;
using TestKit;
using Xunit;

namespace Provisioning.Tests.Execution;

/// <summary>An executor on a store that fails: at every member, at every edge, before its effect and after. No failure may lose a job.</summary>
public sealed partial class ExecutorStoreFailureTests : IAsyncLifetime
{
    private static readonly string[] AllSteps = ["CreateSchema", "CreateRole", "Migrate", "Seed"];
    private static readonly JobState[] Forward = [JobState.Pending, JobState.SchemaCreated, JobState.RoleCreated, JobState.Migrated, JobState.Seeded, JobState.Ready];
    private static readonly JobState[] GivenUp = [JobState.Pending, JobState.SchemaCreated, JobState.RoleCreated, JobState.Cleanup, JobState.Failed];

    private readonly TimeoutException _error = new("the connection timed out");
    private readonly MemoryStateStore _memory = new();
    private readonly MockStateStore _store;
    private readonly MockTransitionEmitter _emitter = new();
    private readonly MockExecutorLog _log = new();
    private readonly ScriptedSteps _script = new();

    public ExecutorStoreFailureTests() => _store = new MockStateStore(_memory);

    // The job is put behind the double's back: the double's log is the executor's alone.
    public Task InitializeAsync() => _memory.UpsertAsync(new Job("j1", "t1"));

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    [Trait("Case", "A18")]
    public async Task Run_NothingFails_TakesTheFiveEdgesAndAsksForNothingElse()
    {
        await RunAsync();

        await _store.AssertReachedAsync("j1", JobState.Ready);
        _store.Transitions.AssertEdges("j1", [.. Forward.Zip(Forward.Skip(1))]);
        _store.GetAsync("j1").AssertCalled(Times.Once);
        _store.TransitionAsync("j1", lastError: "").AssertCalled(5);
        _store.AssertNoOtherCalls();
    }

    [Fact]
    public async Task Run_NothingFails_TellsTheAuditTrailAfterTheStore()
    {
        await RunAsync();

        CallOrder.Assert(
            _store.GetAsync("j1"),
            _store.TransitionAsync(to: JobState.SchemaCreated),
            _emitter.Emit(Arg.Where<StateTransitioned>(e => e.To == JobState.SchemaCreated)),
            _store.TransitionAsync(to: JobState.RoleCreated),
            _emitter.Emit(Arg.Where<StateTransitioned>(e => e.To == JobState.RoleCreated)),
            _store.TransitionAsync(to: JobState.Ready),
            _emitter.Emit(Arg.Where<StateTransitioned>(e => e.To == JobState.Ready)));
    }

    [Fact]
    public async Task Get_Fails_ThrowsStoreFailedAndDoesNothing()
    {
        _store.GetAsync().Throws(_error);

        var failure = await Assert.ThrowsAsync<StoreFailedException>(RunAsync);

        Assert.Equal("Job \"j1\" could not be loaded: the connection timed out", failure.Message);
        Assert.Same(_error, failure.InnerException);
        Assert.Empty(_script.Ran);
        _store.TransitionAsync().AssertNotCalled();
        _emitter.Emit().AssertNotCalled();
    }

    [Fact]
    public async Task Get_FailsOnce_TheSecondRunSucceeds()
    {
        _store.GetAsync().Throws(_error).Once();

        await Assert.ThrowsAsync<StoreFailedException>(RunAsync);
        await RunAsync();

        _store.Transitions.AssertPath("j1", Forward[1..]);
    }

    [Fact]
    public async Task Get_AnswersWithAnOldState_ThrowsStoreFailedCausedByStaleRead()
    {
        var pending = await _memory.GetAsync("j1");
        await _memory.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated);
        _store.GetAsync("j1").Returns(pending).Once();

        var failure = await Assert.ThrowsAsync<StoreFailedException>(RunAsync);
        await RunAsync();

        Assert.IsType<StaleReadException>(failure.InnerException);
        _store.Transitions.AssertPath("j1", Forward[2..]);
    }

    [Fact]
    public async Task UpsertAndCreateTable_Fail_DoNotConcernARun()
    {
        _store.UpsertAsync().Throws(_error);
        _store.CreateTableAsync().Throws(_error);

        await RunAsync();

        _store.UpsertAsync().AssertNotCalled();
        _store.CreateTableAsync().AssertNotCalled();
        await _store.AssertReachedAsync("j1", JobState.Ready);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Transition_FailsBeforeItsEffect_LeavesTheJobAndTheNextRunRepeatsTheStep(int edge)
    {
        var (from, to) = (Forward[edge - 1], Forward[edge]);
        _store.TransitionAsync().Throws(_error).OnCall(edge);

        var failure = await Assert.ThrowsAsync<StoreFailedException>(RunAsync);

        Assert.Equal($"Job \"j1\": the transition {from} -> {to} could not be stored: the connection timed out", failure.Message);
        Assert.Same(_error, failure.InnerException);
        await _store.AssertReachedAsync("j1", from);
        await _store.AssertLastErrorAsync("j1", "");
        _emitter.Emit().AssertCalled(edge - 1);

        await RunAsync();

        _store.Transitions.AssertPath("j1", Forward[1..]);
        _emitter.Emit().AssertCalled(5);
        Assert.Equal([.. AllSteps.Take(edge), .. AllSteps.Skip(edge - 1)], _script.Ran);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Transition_AnswerIsLost_TheJobHasMovedAndTheNextRunGoesOnFromThere(int edge)
    {
        _store.TransitionAsync().ThrowsAfterEffect(_error).OnCall(edge);

        await Assert.ThrowsAsync<StoreFailedException>(RunAsync);

        await _store.AssertReachedAsync("j1", Forward[edge]);
        _emitter.Emit().AssertCalled(edge - 1);

        await RunAsync();

        _store.Transitions.AssertPath("j1", Forward[1..]);
        Assert.Equal(AllSteps, _script.Ran);
        _emitter.Emit(Arg.Where<StateTransitioned>(e => e.To == Forward[edge])).AssertNotCalled();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Transition_FailsOnTheWayToFailed_TheNextRunStillGetsThere(int edge)
    {
        _script.Fail("Migrate");
        _store.TransitionAsync().Throws(_error).OnCall(edge);

        await Assert.ThrowsAsync<StoreFailedException>(RunAsync);
        await _store.AssertReachedAsync("j1", GivenUp[edge - 1]);
        await Assert.ThrowsAsync<ProvisioningFailedException>(RunAsync);

        _store.Transitions.AssertPath("j1", GivenUp[1..]);
        await _store.AssertLastErrorAsync("j1", "boom");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Transition_AnswerIsLostOnTheWayToFailed_TheNextRunGoesOnFromThere(int edge)
    {
        _script.Fail("Migrate");
        _store.TransitionAsync().ThrowsAfterEffect(_error).OnCall(edge);

        await Assert.ThrowsAsync<StoreFailedException>(RunAsync);
        await _store.AssertReachedAsync("j1", GivenUp[edge]);
        await Assert.ThrowsAsync<ProvisioningFailedException>(RunAsync);

        _store.Transitions.AssertPath("j1", GivenUp[1..]);
        await _store.AssertLastErrorAsync("j1", "boom");
        Assert.Equal(["CreateSchema", "CreateRole", "Migrate", "Cleanup"], _script.Ran);
    }

    private Task RunAsync() => Executor().RunAsync("j1");

    private ProvisioningExecutor Executor() => new(_store, _script.Steps, _log, new ExecutorOptions { Emitter = _emitter });
}
