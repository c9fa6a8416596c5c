using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Provisioning.Execution;
using Provisioning.Failures;
using Provisioning.Tests.Requirements;
using TestKit.Injection;
using Xunit;

namespace Provisioning.Tests.Execution;

public sealed partial class ExecutorContract
{
    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Step_MetadataItSets_AreStoredAndSeenByTheNext(string cell) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script) =>
    {
        var seen = "";
        script
            .On("CreateSchema", (context, _) => Set(context.Metadata, "schema", "tenant_1"))
            .On("CreateRole", (context, _) => Set(context.Metadata, "role", seen = context.Metadata["schema"]));

        await executor.RunAsync("j1");

        Assert.Equal("tenant_1", seen);
        Assert.Equal(
            new Dictionary<string, string> { ["region"] = "eu", ["schema"] = "tenant_1", ["role"] = "tenant_1" },
            (await store.GetAsync("j1")).Metadata);
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    [Trait("Case", "D17")]
    public Task Step_MetadataItSetsBeforeItFails_SurviveIntoFailed(string cell) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script) =>
    {
        script
            .On("Migrate", (context, _) =>
            {
                context.Metadata["half"] = "done";
                context.Metadata.Remove("region");
                throw new InvalidOperationException("boom");
            })
            .On("Cleanup", (context, _) => Set(context.Metadata, "cleaned", context.Metadata["half"]));

        await Assert.ThrowsAsync<ProvisioningFailedException>(() => executor.RunAsync("j1"));

        Assert.Equal(new Dictionary<string, string> { ["half"] = "done", ["cleaned"] = "done" }, (await store.GetAsync("j1")).Metadata);
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Step_MetadataKeptAndChangedLater_DoNotReachTheStore(string cell) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script) =>
    {
        IDictionary<string, string>? kept = null;
        script
            .On("CreateSchema", (context, _) => Task.FromResult(kept = context.Metadata))
            .On("CreateRole", (_, _) => Set(kept!, "late", "yes"));

        await executor.RunAsync("j1");

        Assert.DoesNotContain("late", (await store.GetAsync("j1")).Metadata.Keys);
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Step_MetadataThatCannotBeStored_ThrowsStoreFailedAndLeavesTheJob(string cell) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script) =>
    {
        script.On("CreateRole", (context, _) => Set(context.Metadata, "bad", "\0"));

        var error = await Assert.ThrowsAsync<StoreFailedException>(() => executor.RunAsync("j1"));

        Assert.IsType<InvalidJobException>(error.InnerException);
        Assert.Equal(JobState.SchemaCreated, (await store.GetAsync("j1")).State);
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Step_Job_IsTheOneThatIsStored(string cell) => TestRun.RunCellAsync([ExecutorChain.On(cluster), ExecutorChain.StoredAt(JobState.RoleCreated)], cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script) =>
    {
        Job? seen = null;
        script.On("Migrate", async (context, ct) => Assert.Equal(seen = context.Job, await store.GetAsync("j1", ct)));

        await executor.RunAsync("j1");

        Assert.Equal(JobState.RoleCreated, seen?.State);
    });

    [CellTheory]
    [MemberData(nameof(CellsWith), "", "InvalidOperationException")]
    [MemberData(nameof(CellsWith), "bad \0 byte", "bad \ufffd byte")]
    public Task Step_ErrorTextThatCannotBeStored_IsMadeStorable(string cell, string message, string stored) => TestRun.RunCellAsync([ExecutorChain.On(cluster), ExecutorChain.Failing("Seed", message)], cell, async (ProvisioningExecutor executor, IStateStore store) =>
    {
        await Assert.ThrowsAsync<ProvisioningFailedException>(() => executor.RunAsync("j1"));

        Assert.Equal(stored, (await store.GetAsync("j1")).LastError);
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Step_ReturningNoTask_IsAFailureLikeAnyOther(string cell) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor, IStateStore store, ScriptedSteps script) =>
    {
        script.On("Seed", (_, _) => null!);

        await Assert.ThrowsAsync<ProvisioningFailedException>(() => executor.RunAsync("j1"));

        Assert.Equal(JobState.Failed, (await store.GetAsync("j1")).State);
    });

    [CellTheory]
    [MemberData(nameof(Cells))]
    public Task Step_FailingAfterAwaiting_IsAFailureLikeAnyOther(string cell) => TestRun.RunCellAsync(ExecutorChain.On(cluster), cell, async (ProvisioningExecutor executor, ScriptedSteps script) =>
    {
        script.On("Seed", async (_, _) =>
        {
            await Task.Yield();
            throw new TimeoutException("too slow");
        });

        Assert.Equal("too slow", (await Assert.ThrowsAsync<ProvisioningFailedException>(() => executor.RunAsync("j1"))).LastError);
    });

    private static Task Set(IDictionary<string, string> metadata, string key, string value)
    {
        metadata[key] = value;
        return Task.CompletedTask;
    }
}
