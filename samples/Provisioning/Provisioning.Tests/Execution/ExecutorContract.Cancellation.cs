using System;
using System.Threading;
using System.Threading.Tasks;
using Provisioning.Execution;
using Provisioning.Failures;
using Provisioning.Tests.Requirements;
using TestKit;
using TestKit.Injection;
using Xunit;

namespace Provisioning.Tests.Execution;

public sealed partial class ExecutorContract
{
    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Cancel_BeforeTheRun_RunsNothing(string cell) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor, ScriptedSteps script, CancellationTokenSource cancellation) =>
    {
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => executor.RunAsync("j1", cancellation.Token));

        Assert.Empty(script.Ran);
    });

    [CellTheory]
    [Trait("Case", "D15")]
    [MemberData(nameof(CellsWith), "CreateSchema", JobState.Pending)]
    [MemberData(nameof(CellsWith), "CreateRole", JobState.SchemaCreated)]
    [MemberData(nameof(CellsWith), "Migrate", JobState.RoleCreated)]
    [MemberData(nameof(CellsWith), "Seed", JobState.Migrated)]
    public Task Cancel_InsideAStep_LeavesTheJobWhereItIs(string cell, string step, JobState state) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script, MockExecutorLog log, CancellationTokenSource cancellation) =>
    {
        script.On(step, (_, ct) => CancelAndObey(cancellation, ct));

        var error = await Assert.ThrowsAsync<OperationCanceledException>(() => executor.RunAsync("j1", cancellation.Token));

        Assert.Equal($"Job \"j1\": the run was cancelled at {state}.", error.Message);
        Assert.Equal(cancellation.Token, error.CancellationToken);
        Assert.IsAssignableFrom<OperationCanceledException>(error.InnerException);
        await AssertAtAsync(store, state, lastError: "");
        log.Warning().AssertNotCalled();
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Cancel_InsideAStepThatThenReturns_LeavesTheJobWhereItIs(string cell) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script, CancellationTokenSource cancellation) =>
    {
        script.On("Migrate", (_, _) => cancellation.CancelAsync());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => executor.RunAsync("j1", cancellation.Token));

        await AssertAtAsync(store, JobState.RoleCreated, lastError: "");
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Cancel_InsideAStepThatThenFails_LeavesTheJobWhereItIs(string cell) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script, CancellationTokenSource cancellation) =>
    {
        script.On("Migrate", async (_, _) =>
        {
            await cancellation.CancelAsync();
            throw new TimeoutException("the connection went away");
        });

        var error = await Assert.ThrowsAsync<OperationCanceledException>(() => executor.RunAsync("j1", cancellation.Token));

        Assert.IsType<TimeoutException>(error.InnerException);
        await AssertAtAsync(store, JobState.RoleCreated, lastError: "");
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Cancel_InsideCleanup_LeavesTheJobInCleanupWithItsError(string cell) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script, CancellationTokenSource cancellation) =>
    {
        script.Fail("Migrate").On("Cleanup", (_, ct) => CancelAndObey(cancellation, ct));

        await Assert.ThrowsAsync<OperationCanceledException>(() => executor.RunAsync("j1", cancellation.Token));

        await AssertAtAsync(store, JobState.Cleanup, lastError: "boom");
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Cancel_ThenRunAgain_GoesOnWithTheCancelledStep(string cell) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script, CancellationTokenSource cancellation) =>
    {
        script.On("Migrate", (_, ct) => CancelAndObey(cancellation, ct));
        await Assert.ThrowsAsync<OperationCanceledException>(() => executor.RunAsync("j1", cancellation.Token));
        script.On("Migrate", (_, _) => Task.CompletedTask).Ran.Clear();

        await executor.RunAsync("j1");

        Assert.Equal(["Migrate", "Seed"], script.Ran);
        await AssertAtAsync(store, JobState.Ready, lastError: "");
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Cancel_OfAStepsOwnToken_IsAFailureLikeAnyOther(string cell) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script, CancellationTokenSource cancellation) =>
    {
        script.On("Migrate", (_, _) => throw new OperationCanceledException("own timeout", new CancellationToken(canceled: true)));

        await Assert.ThrowsAsync<ProvisioningFailedException>(() => executor.RunAsync("j1", cancellation.Token));

        await AssertAtAsync(store, JobState.Failed, lastError: "own timeout");
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Cancel_OfTheRun_ReachesTheSteps(string cell) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor, ScriptedSteps script, CancellationTokenSource cancellation) =>
    {
        CancellationToken seen = default;
        script.On("CreateSchema", (_, ct) => Task.FromResult(seen = ct));

        await executor.RunAsync("j1", cancellation.Token);

        Assert.Equal(cancellation.Token, seen);
    });

    private static async Task CancelAndObey(CancellationTokenSource cancellation, CancellationToken ct)
    {
        await cancellation.CancelAsync();
        ct.ThrowIfCancellationRequested();
    }

    private static async Task AssertAtAsync(IStateStore store, JobState state, string lastError)
    {
        var job = await store.GetAsync("j1");
        Assert.Equal((state, lastError), (job.State, job.LastError));
    }
}
