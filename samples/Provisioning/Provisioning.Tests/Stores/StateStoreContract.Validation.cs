using System.Collections.Generic;
using System.Threading.Tasks;
using Provisioning.Failures;
using Provisioning.Tests.Requirements;
using Xunit;

namespace Provisioning.Tests.Stores;

public abstract partial class StateStoreContract
{
    private const string NotText = "cannot be stored: it has a null character or half of a surrogate pair.";

    [ContractFact]
    [Trait("Case", "C17")]
    public async Task Upsert_NullJob_ThrowsInvalidJob()
    {
        var error = await Assert.ThrowsAsync<InvalidJobException>(() => Store.UpsertAsync(null!));

        Assert.Equal("The job is null.", error.Message);
        Assert.Null(error.Field);
    }

    [ContractTheory]
    [Trait("Case", "C17")]
    [InlineData("", "t1", "Id", "The job's Id is empty.")]
    [InlineData(null, "t1", "Id", "The job's Id is empty.")]
    [InlineData("j1", "", "TenantId", "The job's TenantId is empty.")]
    [InlineData("j1", null, "TenantId", "The job's TenantId is empty.")]
    [InlineData("", "", "Id", "The job's Id is empty.")]
    [InlineData("a\0b", "t1", "Id", "The job's Id " + NotText)]
    [InlineData("j1", HalfPair, "TenantId", "The job's TenantId " + NotText)]
    public async Task Upsert_UnusableKey_ThrowsInvalidJobNamingTheField(string? id, string? tenant, string field, string message)
    {
        var error = await Assert.ThrowsAsync<InvalidJobException>(() => AddAsync(Raw(id)!, Raw(tenant)!));

        Assert.Equal(message, error.Message);
        Assert.Equal(field, error.Field);
        await AssertNothingStoredAsync(id);
    }

    [ContractFact]
    public async Task Upsert_IdTooLong_ThrowsInvalidJobWithTheLimit() =>
        Assert.Equal(
            "The job's Id has 256 characters; the limit is 255.",
            (await Assert.ThrowsAsync<InvalidJobException>(() => AddAsync(new string('x', 256)))).Message);

    [ContractFact]
    public async Task Upsert_TenantTooLong_ThrowsInvalidJobWithTheLimit() =>
        Assert.Equal(
            "The job's TenantId has 256 characters; the limit is 255.",
            (await Assert.ThrowsAsync<InvalidJobException>(() => AddAsync("j1", new string('x', 256)))).Message);

    [ContractTheory]
    [InlineData("a\0b", "v", "The job's Metadata key " + NotText)]
    [InlineData("k", HalfPair, "The job's Metadata[\"k\"] " + NotText)]
    [InlineData("k", null, "The job's Metadata[\"k\"] is null; leave the key out instead.")]
    public async Task Upsert_UnusableMetadata_ThrowsInvalidJob(string key, string? value, string message)
    {
        var error = await Assert.ThrowsAsync<InvalidJobException>(() => AddAsync(metadata: new() { [key] = Raw(value)! }));

        Assert.Equal(message, error.Message);
        await AssertNothingStoredAsync("j1");
    }

    [ContractFact]
    public async Task Upsert_InvalidJobOfABusyTenant_ThrowsInvalidJob()
    {
        await AddAsync();

        await Assert.ThrowsAsync<InvalidJobException>(() => AddAsync(""));
    }

    [ContractTheory]
    [MemberData(nameof(AwkwardTexts))]
    public async Task Upsert_AwkwardIdAndTenant_AreTakenAsTheyAre(string text)
    {
        var other = await AddAsync("j1", "t1");

        var stored = await AddAsync(text, text);

        Assert.Equal((text, text), (stored.Id, stored.TenantId));
        Assert.Equal(stored, await Store.GetAsync(text));
        Assert.Equal(other, await Store.GetAsync("j1"));
    }

    [ContractTheory]
    [MemberData(nameof(AwkwardTexts))]
    public async Task Transition_AwkwardMetadataAndError_AreTakenAsTheyAre(string text)
    {
        await AddAsync();
        var metadata = new Dictionary<string, string> { [text] = text, [""] = "" };

        await Store.TransitionAsync("j1", JobState.Pending, JobState.Cleanup, metadata, text);

        var job = await Store.GetAsync("j1");
        Assert.Equal(metadata, job.Metadata);
        Assert.Equal(text, job.LastError);
    }

    [ContractFact]
    public async Task Transition_UnusableMetadata_ThrowsInvalidJobAndChangesNothing()
    {
        var job = await AddAsync();
        var metadata = new Dictionary<string, string> { ["k"] = "\0" };

        await Assert.ThrowsAsync<InvalidJobException>(() => Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated, metadata));

        Assert.Equal(job, await Store.GetAsync("j1"));
    }

    [ContractFact]
    public async Task Transition_UnusableError_ThrowsInvalidJobAndChangesNothing()
    {
        var job = await AddAsync();

        var error = await Assert.ThrowsAsync<InvalidJobException>(
            () => Store.TransitionAsync("j1", JobState.Pending, JobState.Cleanup, lastError: "bad \0 byte"));

        Assert.Equal("The job's LastError " + NotText, error.Message);
        Assert.Equal(job, await Store.GetAsync("j1"));
    }

    private async Task AssertNothingStoredAsync(string? id)
    {
        await Assert.ThrowsAsync<JobNotFoundException>(() => Store.GetAsync(id ?? ""));
        await AddAsync("another", "t1");
    }
}
