using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Provisioning.Failures;
using Provisioning.Tests.Requirements;
using Xunit;

namespace Provisioning.Tests.Stores;

public abstract partial class StateStoreContract
{
    [ContractFact]
    [Trait("Case", "C01")]
    public async Task Upsert_NewJob_TakesIdTenantAndMetadataOnly()
    {
        var longAgo = DateTimeOffset.UnixEpoch;
        var asked = new Job("j1", "t1")
        {
            State = JobState.Ready,
            Attempts = 99,
            LastError = "boom",
            Metadata = new Dictionary<string, string> { ["region"] = "eu" },
            CreatedAt = longAgo,
            UpdatedAt = longAgo,
        };

        var stored = await Store.UpsertAsync(asked);

        var expected = new Job("j1", "t1") { Metadata = asked.Metadata, CreatedAt = Clock.Stored, UpdatedAt = Clock.Stored };
        Assert.Equal(expected, stored);
        Assert.Equal(expected, await Store.GetAsync("j1"));
    }

    [ContractFact]
    public async Task Upsert_NewJob_HasItsTimesInUtc() =>
        Assert.Equal(TimeSpan.Zero, (await AddAsync()).CreatedAt.Offset);

    [ContractFact]
    [Trait("Case", "C21")]
    public async Task Upsert_NullMetadata_ReadsAsEmpty()
    {
        var stored = await Store.UpsertAsync(new Job("j1", "t1") { Metadata = null! });

        Assert.Empty(stored.Metadata);
        Assert.Empty((await Store.GetAsync("j1")).Metadata);
    }

    [ContractFact]
    public async Task Upsert_MetadataChangedAfterwards_LeavesTheStoreAlone()
    {
        var metadata = new Dictionary<string, string> { ["region"] = "eu" };
        await AddAsync(metadata: metadata);

        metadata["region"] = "us";

        Assert.Equal("eu", (await Store.GetAsync("j1")).Metadata["region"]);
    }

    [ContractFact]
    public async Task Upsert_MetadataOfACaseBlindMap_IsReadCaseSensitive()
    {
        var blind = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Region"] = "eu" };

        var stored = await AddAsync(metadata: blind);

        Assert.False(stored.Metadata.ContainsKey("region"));
    }

    [ContractFact]
    public async Task Upsert_SameId_ReturnsTheStoredJobUnchanged()
    {
        await AddAsync(metadata: new() { ["region"] = "eu" });
        var moved = await MoveAsync("j1", JobState.Pending, JobState.SchemaCreated);
        Clock.Advance(TimeSpan.FromMinutes(1));

        var again = await AddAsync(metadata: new() { ["region"] = "us" });

        Assert.Equal(moved, again);
        Assert.Equal(moved, await Store.GetAsync("j1"));
    }

    [ContractTheory]
    [InlineData(JobState.Ready)]
    [InlineData(JobState.Failed)]
    public async Task Upsert_SameIdOfAFinishedJob_DoesNotStartItAgain(JobState end)
    {
        var finished = await AddAtAsync(end);

        Assert.Equal(finished, await AddAsync());
    }

    [ContractFact]
    public async Task Upsert_SameIdWhileTheTenantHasAnotherJob_ReturnsTheStoredJob()
    {
        var first = await AddAtAsync(JobState.Failed, "j1");
        await AddAsync("j2");

        Assert.Equal(first, await AddAsync("j1"));
    }

    [ContractFact]
    public async Task Upsert_SameIdForAnotherTenant_ThrowsInvalidJobWithoutNamingTheOwner()
    {
        var owned = await AddAsync("j1", "t1");

        var error = await Assert.ThrowsAsync<InvalidJobException>(() => AddAsync("j1", "t2"));

        Assert.Equal("The job's TenantId is not that of the stored job \"j1\"; take another id.", error.Message);
        Assert.Equal("TenantId", error.Field);
        Assert.Equal(owned, await Store.GetAsync("j1"));
    }

    [ContractTheory]
    [InlineData(JobState.Pending)]
    [InlineData(JobState.SchemaCreated)]
    [InlineData(JobState.RoleCreated)]
    [InlineData(JobState.Migrated)]
    [InlineData(JobState.Seeded)]
    [InlineData(JobState.Cleanup)]
    public async Task Upsert_TenantHasAnUnfinishedJob_ThrowsTenantBusyAndStoresNothing(JobState unfinished)
    {
        var first = await AddAtAsync(unfinished);

        var error = await Assert.ThrowsAsync<TenantBusyException>(() => AddAsync("j2"));

        Assert.Equal("Tenant \"t1\" has an unfinished job; try again when it is Ready or Failed.", error.Message);
        Assert.Equal("t1", error.TenantId);
        await Assert.ThrowsAsync<JobNotFoundException>(() => Store.GetAsync("j2"));
        Assert.Equal(first, await Store.GetAsync("j1"));
    }

    [ContractTheory]
    [Trait("Case", "C15")]
    [InlineData(JobState.Ready)]
    [InlineData(JobState.Failed)]
    public async Task Upsert_TenantsJobIsFinished_AcceptsANewOne(JobState end)
    {
        await AddAtAsync(end);

        Assert.Equal(JobState.Pending, (await AddAsync("j2")).State);
    }

    [ContractFact]
    public async Task Upsert_AnotherTenant_IsNotHeldUp()
    {
        await AddAsync("j1", "t1");

        Assert.Equal("t2", (await AddAsync("j2", "t2")).TenantId);
    }
}
