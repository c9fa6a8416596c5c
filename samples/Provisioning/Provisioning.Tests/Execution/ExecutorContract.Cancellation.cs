using System;
using System.Threading;
using System.Threading.Tasks;
using Provisioning.Execution;
using Provisioning.Failures;
using Provisioning.Tests.Requirements;
using TestKit;
using Xunit;

namespace Provisioning.Tests.Execution;

public abstract partial class ExecutorContract
{
    private readonly CancellationTokenSource _cancellation = new();

    [ContractFact]
    public async Task Cancel_BeforeTheRun_RunsNothing()
    {
        await _cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(_cancellation.Token));

        Assert.Empty(_script.Ran);
    }

    [ContractTheory]
    [Trait("Case", "D15")]
    [InlineData("CreateSchema", JobState.Pending)]
    [InlineData("CreateRole", JobState.SchemaCreated)]
    [InlineData("Migrate", JobState.RoleCreated)]
    [InlineData("Seed", JobState.Migrated)]
    public async Task Cancel_InsideAStep_LeavesTheJobWhereItIs(string step, JobState state)
    {
        _script.On(step, CancelAndObey);

        var error = await Assert.ThrowsAsync<OperationCanceledException>(() => RunAsync(_cancellation.Token));

        Assert.Equal($"Job \"j1\": the run was cancelled at {state}.", error.Message);
        Assert.Equal(_cancellation.Token, error.CancellationToken);
        Assert.IsAssignableFrom<OperationCanceledException>(error.InnerException);
        await AssertAtAsync(state, lastError: "");
        _log.Warning().AssertNotCalled();
    }

    [ContractFact]
    public async Task Cancel_InsideAStepThatThenReturns_LeavesTheJobWhereItIs()
    {
        _script.On("Migrate", (_, _) => _cancellation.CancelAsync());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(_cancellation.Token));

        await AssertAtAsync(JobState.RoleCreated, lastError: "");
    }

    [ContractFact]
    public async Task Cancel_InsideAStepThatThenFails_LeavesTheJobWhereItIs()
    {
        _script.On("Migrate", async (_, _) =>
        {
            await _cancellation.CancelAsync();
            throw new TimeoutException("the connection went away");
        });

        var error = await Assert.ThrowsAsync<OperationCanceledException>(() => RunAsync(_cancellation.Token));

        Assert.IsType<TimeoutException>(error.InnerException);
        await AssertAtAsync(JobState.RoleCreated, lastError: "");
    }

    [ContractFact]
    public async Task Cancel_InsideCleanup_LeavesTheJobInCleanupWithItsError()
    {
        _script.Fail("Migrate").On("Cleanup", CancelAndObey);

        await Assert.ThrowsAsync<OperationCanceledException>(() => RunAsync(_cancellation.Token));

        await AssertAtAsync(JobState.Cleanup, lastError: "boom");
    }

    [ContractFact]
    public async Task Cancel_ThenRunAgain_GoesOnWithTheCancelledStep()
    {
        _script.On("Migrate", CancelAndObey);
        await Assert.ThrowsAsync<OperationCanceledException>(() => RunAsync(_cancellation.Token));
        _script.On("Migrate", (_, _) => Task.CompletedTask).Ran.Clear();

        await RunAsync();

        Assert.Equal(["Migrate", "Seed"], _script.Ran);
        await AssertAtAsync(JobState.Ready, lastError: "");
    }

    [ContractFact]
    public async Task Cancel_OfAStepsOwnToken_IsAFailureLikeAnyOther()
    {
        _script.On("Migrate", (_, _) => throw new OperationCanceledException("own timeout", new CancellationToken(canceled: true)));

        await Assert.ThrowsAsync<ProvisioningFailedException>(() => RunAsync(_cancellation.Token));

        await AssertAtAsync(JobState.Failed, lastError: "own timeout");
    }

    [ContractFact]
    public async Task Cancel_OfTheRun_ReachesTheSteps()
    {
        CancellationToken seen = default;
        _script.On("CreateSchema", (_, ct) => Task.FromResult(seen = ct));

        await RunAsync(_cancellation.Token);

        Assert.Equal(_cancellation.Token, seen);
    }

    private async Task CancelAndObey(StepContext context, CancellationToken ct)
    {
        await _cancellation.CancelAsync();
        ct.ThrowIfCancellationRequested();
    }

    private async Task AssertAtAsync(JobState state, string lastError)
    {
        var job = await Store.GetAsync("j1");
        Assert.Equal((state, lastError), (job.State, job.LastError));
    }
}
