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
    [Trait("Case", "C09")]
    public async Task Transition_Forward_ChangesStateAttemptsMetadataAndUpdatedAtOnly()
    {
        var before = await AddAsync(metadata: new() { ["region"] = "eu" });
        Clock.Advance(TimeSpan.FromSeconds(5));
        var metadata = new Dictionary<string, string> { ["schema"] = "tenant_1" };

        await Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated, metadata);

        var expected = before with { State = JobState.SchemaCreated, Attempts = 1, Metadata = metadata, UpdatedAt = Clock.Stored };
        Assert.Equal(expected, await Store.GetAsync("j1"));
        Assert.NotEqual(before.UpdatedAt, Clock.Stored);
    }

    [ContractFact]
    [Trait("Case", "C09")]
    public async Task Transition_ToCleanupAndFailed_KeepsAttemptsAndSetsTheError()
    {
        await AddAtAsync(JobState.RoleCreated);

        await Store.TransitionAsync("j1", JobState.RoleCreated, JobState.Cleanup, lastError: "boom");
        var cleanup = await Store.GetAsync("j1");
        await Store.TransitionAsync("j1", JobState.Cleanup, JobState.Failed, lastError: cleanup.LastError);
        var failed = await Store.GetAsync("j1");

        Assert.Equal((JobState.Cleanup, 2, "boom"), (cleanup.State, cleanup.Attempts, cleanup.LastError));
        Assert.Equal((JobState.Failed, 2, "boom"), (failed.State, failed.Attempts, failed.LastError));
    }

    [ContractTheory]
    [Trait("Case", "C11")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Transition_WithoutError_ClearsTheEarlierOne(string? none)
    {
        await AddAsync();
        await Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated, lastError: "boom");
        Assert.Equal("boom", (await Store.GetAsync("j1")).LastError);

        await Store.TransitionAsync("j1", JobState.SchemaCreated, JobState.RoleCreated, lastError: none);

        Assert.Equal("", (await Store.GetAsync("j1")).LastError);
    }

    [ContractFact]
    public async Task Transition_NullMetadata_KeepsWhatIsThere()
    {
        await AddAsync(metadata: new() { ["region"] = "eu" });

        await Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated, metadata: null);

        Assert.Equal("eu", (await Store.GetAsync("j1")).Metadata["region"]);
    }

    [ContractFact]
    public async Task Transition_EmptyMetadata_ClearsWhatIsThere()
    {
        await AddAsync(metadata: new() { ["region"] = "eu" });

        await Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated, new Dictionary<string, string>());

        Assert.Empty((await Store.GetAsync("j1")).Metadata);
    }

    [ContractFact]
    public async Task Transition_MetadataChangedAfterwards_LeavesTheStoreAlone()
    {
        await AddAsync();
        var metadata = new Dictionary<string, string> { ["region"] = "eu" };
        await Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated, metadata);

        metadata.Clear();

        Assert.Equal("eu", (await Store.GetAsync("j1")).Metadata["region"]);
    }

    [ContractFact]
    [Trait("Case", "C23")]
    public async Task Transition_WholePathForward_EndsReadyAfterFiveAttempts()
    {
        var job = await AddAtAsync(JobState.Ready);

        Assert.Equal((JobState.Ready, 5), (job.State, job.Attempts));
    }

    [ContractFact]
    [Trait("Case", "C05")]
    public async Task Transition_IllegalEdge_ThrowsAndChangesNothing()
    {
        var job = await AddAsync();

        var error = await Assert.ThrowsAsync<IllegalTransitionException>(() => Store.TransitionAsync("j1", JobState.Pending, JobState.Migrated));

        Assert.Equal("A job cannot go Pending -> Migrated: from Pending it goes to SchemaCreated or Cleanup.", error.Message);
        Assert.Equal(job, await Store.GetAsync("j1"));
    }

    [ContractFact]
    public async Task Transition_IllegalEdgeOfAMissingJob_ThrowsIllegalTransition() =>
        await Assert.ThrowsAsync<IllegalTransitionException>(() => Store.TransitionAsync("nobody", JobState.Ready, JobState.Pending));

    [ContractFact]
    public async Task Transition_IllegalEdgeFromAStateThatWasLeft_ThrowsIllegalTransition()
    {
        await AddAtAsync(JobState.Migrated);

        await Assert.ThrowsAsync<IllegalTransitionException>(() => Store.TransitionAsync("j1", JobState.Pending, JobState.Ready));
    }

    [ContractTheory]
    [Trait("Case", "C07")]
    [InlineData("nobody")]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData(HalfPair)]
    public async Task Transition_MissingJob_ThrowsJobNotFound(string jobId) =>
        Assert.Equal(
            $"There is no job \"{Raw(jobId)}\".",
            (await Assert.ThrowsAsync<JobNotFoundException>(() => Store.TransitionAsync(Raw(jobId), JobState.Pending, JobState.SchemaCreated))).Message);

    [ContractFact]
    public async Task Transition_NullId_ThrowsArgumentNull() =>
        await Assert.ThrowsAsync<ArgumentNullException>("jobId", () => Store.TransitionAsync(null!, JobState.Pending, JobState.SchemaCreated));

    [ContractFact]
    public async Task Transition_FromAStateThatWasLeft_ThrowsStaleReadAndChangesNothing()
    {
        var job = await AddAtAsync(JobState.RoleCreated);

        var error = await Assert.ThrowsAsync<StaleReadException>(
            () => Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated, new Dictionary<string, string> { ["k"] = "v" }, "boom"));

        Assert.Equal("Job \"j1\" was not moved Pending -> SchemaCreated: it is RoleCreated by now.", error.Message);
        Assert.Equal(("j1", JobState.RoleCreated), (error.JobId, error.Actual));
        Assert.Equal(job, await Store.GetAsync("j1"));
    }

    [ContractFact]
    public async Task Transition_OneJob_LeavesOthersAlone()
    {
        await AddAsync("j1", "t1");
        var other = await AddAsync("j2", "t2");

        await MoveAsync("j1", JobState.Pending, JobState.SchemaCreated);

        Assert.Equal(other, await Store.GetAsync("j2"));
    }
}
