using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Provisioning.Execution;
using Provisioning.Failures;
using Provisioning.Tests.Requirements;
using TestKit;
using Xunit;

namespace Provisioning.Tests.Execution;

/// <summary>What an executor must do on every store.</summary>
public abstract partial class ExecutorContract : IAsyncLifetime, IDisposable
{
    private static readonly string[] Forward = ["CreateSchema", "CreateRole", "Migrate", "Seed"];

    private readonly ScriptedSteps _script = new();
    private readonly MockExecutorLog _log = new();

    protected IStateStore Store { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Store = await CreateStoreAsync();
        await Store.UpsertAsync(new Job("j1", "t1") { Metadata = new Dictionary<string, string> { ["region"] = "eu" } });
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _cancellation.Dispose();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<IStateStore> CreateStoreAsync();

    [ContractFact]
    public async Task Run_NewJob_RunsTheFourStepsAndEndsReady()
    {
        await RunAsync();

        var job = await Store.GetAsync("j1");
        Assert.Equal((JobState.Ready, 5, "", "eu"), (job.State, job.Attempts, job.LastError, job.Metadata["region"]));
        Assert.Equal(Forward, _script.Ran);
        _log.Warning().AssertNotCalled();
    }

    [ContractTheory]
    [InlineData("CreateSchema", 0)]
    [InlineData("CreateRole", 1)]
    [InlineData("Migrate", 2)]
    [InlineData("Seed", 3)]
    public async Task Run_StepFails_CleansUpAndEndsFailed(string step, int attempts)
    {
        _script.Fail(step);

        var error = await Assert.ThrowsAsync<ProvisioningFailedException>(() => RunAsync());

        Assert.Equal("Job \"j1\" has failed: boom", error.Message);
        Assert.Equal(("j1", "boom"), (error.JobId, error.LastError));
        var job = await Store.GetAsync("j1");
        Assert.Equal((JobState.Failed, attempts, "boom"), (job.State, job.Attempts, job.LastError));
        Assert.Equal([.. Forward.Take(attempts + 1), "Cleanup"], _script.Ran);
    }

    [ContractFact]
    [Trait("Case", "D11")]
    public async Task Run_CleanupFailsToo_StillEndsFailedWithTheFirstError()
    {
        _script.Fail("Migrate", "first").Fail("Cleanup", "second");

        await Assert.ThrowsAsync<ProvisioningFailedException>(() => RunAsync());

        var job = await Store.GetAsync("j1");
        Assert.Equal((JobState.Failed, "first"), (job.State, job.LastError));
    }

    [ContractFact]
    public async Task Run_CleanupFailsWithoutAnEarlierError_RecordsItsOwn()
    {
        await Store.TransitionAsync("j1", JobState.Pending, JobState.Cleanup);
        _script.Fail("Cleanup");

        await Assert.ThrowsAsync<ProvisioningFailedException>(() => RunAsync());

        Assert.Equal("cleanup error: boom", (await Store.GetAsync("j1")).LastError);
    }

    [ContractFact]
    public async Task Run_CleanupWithoutAnyError_SaysThatNoneWasRecorded()
    {
        await Store.TransitionAsync("j1", JobState.Pending, JobState.Cleanup);

        var error = await Assert.ThrowsAsync<ProvisioningFailedException>(() => RunAsync());

        Assert.Equal("Job \"j1\" has failed: no error was recorded.", error.Message);
        Assert.Equal(["Cleanup"], _script.Ran);
    }

    [ContractTheory]
    [Trait("Case", "D09")]
    [Trait("Case", "D13")]
    [InlineData(JobState.Pending, 4)]
    [InlineData(JobState.SchemaCreated, 3)]
    [InlineData(JobState.RoleCreated, 2)]
    [InlineData(JobState.Migrated, 1)]
    [InlineData(JobState.Seeded, 0)]
    [InlineData(JobState.Ready, 0)]
    public async Task Run_JobStoredHalfWay_RunsOnlyWhatIsLeft(JobState stored, int left)
    {
        await MoveToAsync(stored);

        await RunAsync();

        Assert.Equal(Forward.TakeLast(left), _script.Ran);
        Assert.Equal((JobState.Ready, 5), ((await Store.GetAsync("j1")).State, (await Store.GetAsync("j1")).Attempts));
    }

    [ContractFact]
    public async Task Run_FailedJob_ThrowsEachTimeAndRunsNothing()
    {
        _script.Fail("CreateSchema");
        await Assert.ThrowsAsync<ProvisioningFailedException>(() => RunAsync());
        var failed = await Store.GetAsync("j1");
        _script.Ran.Clear();

        var second = await Assert.ThrowsAsync<ProvisioningFailedException>(() => RunAsync());
        var third = await Assert.ThrowsAsync<ProvisioningFailedException>(() => RunAsync());

        Assert.Equal("Job \"j1\" has failed: boom", second.Message);
        Assert.Equal(second.Message, third.Message);
        Assert.Empty(_script.Ran);
        Assert.Equal(failed, await Store.GetAsync("j1"));
    }

    [ContractFact]
    public async Task Run_MissingJob_ThrowsStoreFailedCausedByJobNotFound()
    {
        var error = await Assert.ThrowsAsync<StoreFailedException>(() => Executor().RunAsync("nobody"));

        Assert.Equal("Job \"nobody\" could not be loaded: There is no job \"nobody\".", error.Message);
        Assert.Equal("nobody", error.JobId);
        Assert.IsType<JobNotFoundException>(error.InnerException);
    }

    [ContractFact]
    public async Task Run_JobMovedByAnotherDuringAStep_ThrowsStoreFailedCausedByStaleRead()
    {
        _script.On("CreateSchema", (_, ct) => Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated, ct: ct));

        var error = await Assert.ThrowsAsync<StoreFailedException>(() => RunAsync());

        Assert.Equal(
            "Job \"j1\": the transition Pending -> SchemaCreated could not be stored: "
            + "Job \"j1\" was not moved Pending -> SchemaCreated: it is SchemaCreated by now.",
            error.Message);
        Assert.Equal(JobState.SchemaCreated, Assert.IsType<StaleReadException>(error.InnerException).Actual);
        Assert.Equal(["CreateSchema"], _script.Ran);
    }

    private Task RunAsync(CancellationToken ct = default) => Executor().RunAsync("j1", ct);

    private ProvisioningExecutor Executor() => new(Store, _script.Steps, _log);

    private async Task MoveToAsync(JobState target)
    {
        for (var state = JobState.Pending; state != target; state = JobGraph.Next(state))
        {
            await Store.TransitionAsync("j1", state, JobGraph.Next(state));
        }
    }
}
