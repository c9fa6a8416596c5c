using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Provisioning.Execution;
using Provisioning.Failures;
using Provisioning.Tests.Clusters;
using Provisioning.Tests.Requirements;
using TestKit;
using TestKit.Injection;
using Xunit;

namespace Provisioning.Tests.Execution;

/// <summary>What an executor must do on every store.</summary>
[Collection(SharedCluster.Name)]
public sealed partial class ExecutorContract(PostgresCluster cluster)
{
    private static readonly string[] Forward = ["CreateSchema", "CreateRole", "Migrate", "Seed"];

    public static IEnumerable<object[]> Cells => ExecutorChain.Stores.CellNames();

    public static IEnumerable<object[]> CellsWith(object first, object second) => Cells.Select(cell => (object[])[cell[0], first, second]);

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Run_NewJob_RunsTheFourStepsAndEndsReady(string cell) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script, MockExecutorLog log) =>
    {
        await executor.RunAsync("j1");

        var job = await store.GetAsync("j1");
        Assert.Equal((JobState.Ready, 5, "", "eu"), (job.State, job.Attempts, job.LastError, job.Metadata["region"]));
        Assert.Equal(Forward, script.Ran);
        log.Warning().AssertNotCalled();
    });

    [CellTheory]
    [MemberData(nameof(CellsWith), "CreateSchema", 0)]
    [MemberData(nameof(CellsWith), "CreateRole", 1)]
    [MemberData(nameof(CellsWith), "Migrate", 2)]
    [MemberData(nameof(CellsWith), "Seed", 3)]
    public Task Run_StepFails_CleansUpAndEndsFailed(string cell, string step, int attempts) => TestRun.RunCellAsync([ExecutorChain.On(cluster), ExecutorChain.Failing(step)], cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script) =>
    {
        var error = await Assert.ThrowsAsync<ProvisioningFailedException>(() => executor.RunAsync("j1"));

        Assert.Equal("Job \"j1\" has failed: boom", error.Message);
        Assert.Equal(("j1", "boom"), (error.JobId, error.LastError));
        var job = await store.GetAsync("j1");
        Assert.Equal((JobState.Failed, attempts, "boom"), (job.State, job.Attempts, job.LastError));
        Assert.Equal([.. Forward.Take(attempts + 1), "Cleanup"], script.Ran);
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    [Trait("Case", "D11")]
    public Task Run_CleanupFailsToo_StillEndsFailedWithTheFirstError(string cell) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script) =>
    {
        script.Fail("Migrate", "first").Fail("Cleanup", "second");

        await Assert.ThrowsAsync<ProvisioningFailedException>(() => executor.RunAsync("j1"));

        var job = await store.GetAsync("j1");
        Assert.Equal((JobState.Failed, "first"), (job.State, job.LastError));
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Run_CleanupFailsWithoutAnEarlierError_RecordsItsOwn(string cell) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script) =>
    {
        await store.TransitionAsync("j1", JobState.Pending, JobState.Cleanup);
        script.Fail("Cleanup");

        await Assert.ThrowsAsync<ProvisioningFailedException>(() => executor.RunAsync("j1"));

        Assert.Equal("cleanup error: boom", (await store.GetAsync("j1")).LastError);
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Run_CleanupWithoutAnyError_SaysThatNoneWasRecorded(string cell) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script) =>
    {
        await store.TransitionAsync("j1", JobState.Pending, JobState.Cleanup);

        var error = await Assert.ThrowsAsync<ProvisioningFailedException>(() => executor.RunAsync("j1"));

        Assert.Equal("Job \"j1\" has failed: no error was recorded.", error.Message);
        Assert.Equal(["Cleanup"], script.Ran);
    });

    [CellTheory]
    [Trait("Case", "D09")]
    [Trait("Case", "D13")]
    [MemberData(nameof(CellsWith), JobState.Pending, 4)]
    [MemberData(nameof(CellsWith), JobState.SchemaCreated, 3)]
    [MemberData(nameof(CellsWith), JobState.RoleCreated, 2)]
    [MemberData(nameof(CellsWith), JobState.Migrated, 1)]
    [MemberData(nameof(CellsWith), JobState.Seeded, 0)]
    [MemberData(nameof(CellsWith), JobState.Ready, 0)]
    public Task Run_JobStoredHalfWay_RunsOnlyWhatIsLeft(string cell, JobState stored, int left) => TestRun.RunCellAsync([ExecutorChain.On(cluster), ExecutorChain.StoredAt(stored)], cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script) =>
    {
        await executor.RunAsync("j1");

        Assert.Equal(Forward.TakeLast(left), script.Ran);
        Assert.Equal((JobState.Ready, 5), ((await store.GetAsync("j1")).State, (await store.GetAsync("j1")).Attempts));
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Run_FailedJob_ThrowsEachTimeAndRunsNothing(string cell) => TestRun.RunCellAsync([ExecutorChain.On(cluster), ExecutorChain.Failing("CreateSchema")], cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script) =>
    {
        await Assert.ThrowsAsync<ProvisioningFailedException>(() => executor.RunAsync("j1"));
        var failed = await store.GetAsync("j1");
        script.Ran.Clear();

        var second = await Assert.ThrowsAsync<ProvisioningFailedException>(() => executor.RunAsync("j1"));
        var third = await Assert.ThrowsAsync<ProvisioningFailedException>(() => executor.RunAsync("j1"));

        Assert.Equal("Job \"j1\" has failed: boom", second.Message);
        Assert.Equal(second.Message, third.Message);
        Assert.Empty(script.Ran);
        Assert.Equal(failed, await store.GetAsync("j1"));
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Run_MissingJob_ThrowsStoreFailedCausedByJobNotFound(string cell) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor) =>
    {
        var error = await Assert.ThrowsAsync<StoreFailedException>(() => executor.RunAsync("nobody"));

        Assert.Equal("Job \"nobody\" could not be loaded: There is no job \"nobody\".", error.Message);
        Assert.Equal("nobody", error.JobId);
        Assert.IsType<JobNotFoundException>(error.InnerException);
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Run_JobMovedByAnotherDuringAStep_ThrowsStoreFailedCausedByStaleRead(string cell) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script) =>
    {
        script.On("CreateSchema", (_, ct) => store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated, ct: ct));

        var error = await Assert.ThrowsAsync<StoreFailedException>(() => executor.RunAsync("j1"));

        Assert.Equal(
            "Job \"j1\": the transition Pending -> SchemaCreated could not be stored: "
            + "Job \"j1\" was not moved Pending -> SchemaCreated: it is SchemaCreated by now.",
            error.Message);
        Assert.Equal(JobState.SchemaCreated, Assert.IsType<StaleReadException>(error.InnerException).Actual);
        Assert.Equal(["CreateSchema"], script.Ran);
    });
}
