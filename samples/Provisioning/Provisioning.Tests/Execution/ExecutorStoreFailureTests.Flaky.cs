using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Provisioning.Failures;
using TestKit;
using Xunit;

namespace Provisioning.Tests.Execution;

/// <content>A store that fails now and then, is slow, or is used by another executor at the same time.</content>
public sealed partial class ExecutorStoreFailureTests
{
    [Fact]
    public async Task Transition_FailsEverySecondTime_IsReadyWithTheFifthRun()
    {
        _store.TransitionAsync().Throws(_error).Every(2);

        // Each run gets one edge further: a call that succeeds, a call that fails, and so on.
        Assert.Equal(5, await RunsUntilReadyAsync());
        _store.Transitions.AssertPath("j1", Forward[1..]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task EveryMember_FailsWithProbability_IsReadyInTheEnd(int seed)
    {
        _store.GetAsync().Throws(_error).WithProbability(0.3, seed);
        _store.TransitionAsync().Throws(_error).WithProbability(0.3, seed);
        _store.TransitionAsync().ThrowsAfterEffect(_error).WithProbability(0.2, seed + 100);

        var runs = await RunsUntilReadyAsync();

        Assert.Equal(_store.Calls().Failed().Count, runs - 1);
        _store.Transitions.AssertPath("j1", Forward[1..]);
        Assert.Equal(AllSteps, _script.Ran.Distinct());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Transition_HangsAndTheRunIsCancelled_LeavesTheJobAndTheNextRunGoesOn(int edge)
    {
        _store.TransitionAsync().Hangs().OnCall(edge);
        using var cancellation = new CancellationTokenSource();

        var run = Executor().RunAsync("j1", cancellation.Token);
        Assert.False(run.IsCompleted);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        await _store.AssertReachedAsync("j1", Forward[edge - 1]);

        await RunAsync();

        _store.Transitions.AssertPath("j1", Forward[1..]);
    }

    [Fact]
    public async Task Get_HangsAndTheRunIsCancelled_DoesNothing()
    {
        _store.GetAsync().Hangs();
        using var cancellation = new CancellationTokenSource();

        var run = Executor().RunAsync("j1", cancellation.Token);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.Empty(_script.Ran);
        _store.GetAsync("j1", cancellation.Token).AssertCalled(Times.Once);
        _store.AssertNoOtherCalls();
    }

    [Fact]
    public async Task Transition_IsSlow_TheRunTakesItsTime()
    {
        _store.TransitionAsync().Delays(TimeSpan.FromMilliseconds(5));

        await RunAsync();

        _store.Transitions.AssertPath("j1", Forward[1..]);
    }

    [Fact]
    public async Task Transition_IsCancelledByTheStoreItself_IsAFailureOfTheStore()
    {
        var storesOwn = new OperationCanceledException("the statement was cancelled by the server");
        _store.TransitionAsync(to: JobState.Migrated).Throws(storesOwn);

        var failure = await Assert.ThrowsAsync<StoreFailedException>(RunAsync);

        Assert.Same(storesOwn, failure.InnerException);
        await _store.AssertReachedAsync("j1", JobState.RoleCreated);
    }

    [Fact]
    public async Task TwoExecutors_OneIsHeldUpWhileTheOtherWorks_OnlyOneGetsItsTransitionStored()
    {
        _store.TransitionAsync(to: JobState.Migrated).Blocks(out var gate).OnCall(1);
        var slow = RunAsync();
        await gate.Entered;

        await RunAsync();
        gate.Release();

        var failure = await Assert.ThrowsAsync<StoreFailedException>(() => slow);
        Assert.Equal(JobState.Ready, Assert.IsType<StaleReadException>(failure.InnerException).Actual);
        _store.Transitions.AssertPath("j1", Forward[1..]);
    }

    [Fact]
    public async Task Run_InTheBackground_CanBeWaitedForAtAnyEdge()
    {
        var released = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _script.On("Seed", (_, ct) => released.Task.WaitAsync(ct));
        var run = Task.Run(RunAsync);

        await _store.TransitionAsync(to: JobState.Migrated).WhenCalled();

        await _store.AssertReachedAsync("j1", JobState.Migrated);
        released.SetResult();
        await run;
    }

    [Fact]
    public async Task Emitter_FailsAtOneEdge_TheRunGoesOnWithAWarning()
    {
        _emitter.Emit().Throws(_error).OnCall(3);

        await RunAsync();

        _log.Warning("Job \"j1\": the event RoleCreated -> Migrated was not emitted.", _error).AssertCalled(Times.Once);
        _store.Transitions.AssertPath("j1", Forward[1..]);
    }

    private async Task<int> RunsUntilReadyAsync()
    {
        for (var run = 1; run <= 100; run++)
        {
            if (await Record.ExceptionAsync(RunAsync) is not { } error)
            {
                return run;
            }

            Assert.IsType<StoreFailedException>(error);
        }

        throw new InvalidOperationException("The job is not ready after 100 runs.");
    }
}
