using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Provisioning.Failures;
using Provisioning.Tests.Requirements;
using Xunit;

namespace Provisioning.Tests.Execution;

public abstract partial class ExecutorContract
{
    [ContractFact]
    public async Task Step_MetadataItSets_AreStoredAndSeenByTheNext()
    {
        var seen = "";
        _script
            .On("CreateSchema", (context, _) => Set(context.Metadata, "schema", "tenant_1"))
            .On("CreateRole", (context, _) => Set(context.Metadata, "role", seen = context.Metadata["schema"]));

        await RunAsync();

        Assert.Equal("tenant_1", seen);
        Assert.Equal(
            new Dictionary<string, string> { ["region"] = "eu", ["schema"] = "tenant_1", ["role"] = "tenant_1" },
            (await Store.GetAsync("j1")).Metadata);
    }

    [ContractFact]
    [Trait("Case", "D17")]
    public async Task Step_MetadataItSetsBeforeItFails_SurviveIntoFailed()
    {
        _script
            .On("Migrate", (context, _) =>
            {
                context.Metadata["half"] = "done";
                context.Metadata.Remove("region");
                throw new InvalidOperationException("boom");
            })
            .On("Cleanup", (context, _) => Set(context.Metadata, "cleaned", context.Metadata["half"]));

        await Assert.ThrowsAsync<ProvisioningFailedException>(() => RunAsync());

        Assert.Equal(new Dictionary<string, string> { ["half"] = "done", ["cleaned"] = "done" }, (await Store.GetAsync("j1")).Metadata);
    }

    [ContractFact]
    public async Task Step_MetadataKeptAndChangedLater_DoNotReachTheStore()
    {
        IDictionary<string, string>? kept = null;
        _script
            .On("CreateSchema", (context, _) => Task.FromResult(kept = context.Metadata))
            .On("CreateRole", (_, _) => Set(kept!, "late", "yes"));

        await RunAsync();

        Assert.DoesNotContain("late", (await Store.GetAsync("j1")).Metadata.Keys);
    }

    [ContractFact]
    public async Task Step_MetadataThatCannotBeStored_ThrowsStoreFailedAndLeavesTheJob()
    {
        _script.On("CreateRole", (context, _) => Set(context.Metadata, "bad", "\0"));

        var error = await Assert.ThrowsAsync<StoreFailedException>(() => RunAsync());

        Assert.IsType<InvalidJobException>(error.InnerException);
        Assert.Equal(JobState.SchemaCreated, (await Store.GetAsync("j1")).State);
    }

    [ContractFact]
    public async Task Step_Job_IsTheOneThatIsStored()
    {
        Job? seen = null;
        _script.On("Migrate", async (context, ct) => Assert.Equal(seen = context.Job, await Store.GetAsync("j1", ct)));

        await MoveToAsync(JobState.RoleCreated);
        await RunAsync();

        Assert.Equal(JobState.RoleCreated, seen?.State);
    }

    [ContractTheory]
    [InlineData("", "InvalidOperationException")]
    [InlineData("bad \0 byte", "bad \ufffd byte")]
    public async Task Step_ErrorTextThatCannotBeStored_IsMadeStorable(string message, string stored)
    {
        _script.Fail("Seed", message);

        await Assert.ThrowsAsync<ProvisioningFailedException>(() => RunAsync());

        Assert.Equal(stored, (await Store.GetAsync("j1")).LastError);
    }

    [ContractFact]
    public async Task Step_ReturningNoTask_IsAFailureLikeAnyOther()
    {
        _script.On("Seed", (_, _) => null!);

        await Assert.ThrowsAsync<ProvisioningFailedException>(() => RunAsync());

        Assert.Equal(JobState.Failed, (await Store.GetAsync("j1")).State);
    }

    [ContractFact]
    public async Task Step_FailingAfterAwaiting_IsAFailureLikeAnyOther()
    {
        _script.On("Seed", async (_, _) =>
        {
            await Task.Yield();
            throw new TimeoutException("too slow");
        });

        Assert.Equal("too slow", (await Assert.ThrowsAsync<ProvisioningFailedException>(() => RunAsync())).LastError);
    }

    private static Task Set(IDictionary<string, string> metadata, string key, string value)
    {
        metadata[key] = value;
        return Task.CompletedTask;
    }
}
