using System;
using System.Threading.Tasks;
using Provisioning.Tests.Requirements;
using TestKit;
using Xunit;

namespace Provisioning.Tests.Doubles;

/// <summary>The generated assertions on a job read it through the interface, so they mean the same on every store.</summary>
public abstract class StateAssertionContract : IAsyncLifetime
{
    protected IStateStore Store { get; private set; } = null!;

    private string StoreName => Store.GetType().Name;

    public async Task InitializeAsync()
    {
        Store = await CreateStoreAsync();
        await Store.UpsertAsync(new Job("j1", "t1"));
        await Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    protected abstract Task<IStateStore> CreateStoreAsync();

    [ContractFact]
    [Trait("Case", "B01")]
    [Trait("Case", "B04")]
    public async Task AssertReached_TheStateItIsIn_Passes() => await Store.AssertReachedAsync("j1", JobState.SchemaCreated);

    [ContractFact]
    [Trait("Case", "B02")]
    [Trait("Case", "B04")]
    public async Task AssertReached_AnotherState_FailsNamingJobAndBothStates()
    {
        var failure = await Assert.ThrowsAsync<AssertionFailedException>(() => Store.AssertReachedAsync("j1", JobState.Ready));

        Assert.Equal($"Expected \"j1\" to be Ready, but {StoreName} has it at SchemaCreated.", failure.Message);
    }

    [ContractFact]
    public async Task AssertReached_AnotherStateAfterAnError_SaysTheError()
    {
        await Store.TransitionAsync("j1", JobState.SchemaCreated, JobState.Cleanup, lastError: "no space left");

        var failure = await Assert.ThrowsAsync<AssertionFailedException>(() => Store.AssertReachedAsync("j1", JobState.RoleCreated));

        Assert.Equal(
            $"Expected \"j1\" to be RoleCreated, but {StoreName} has it at Cleanup.\nIts last error: \"no space left\"",
            failure.Message);
    }

    [ContractFact]
    public async Task AssertReached_MissingJob_FailsWithTheStoresOwnError()
    {
        var failure = await Assert.ThrowsAsync<AssertionFailedException>(() => Store.AssertReachedAsync("j2", JobState.Ready));

        Assert.Equal($"\"j2\" could not be read from {StoreName}: JobNotFoundException: There is no job \"j2\".", failure.Message);
    }

    [ContractFact]
    [Trait("Case", "B05")]
    [Trait("Case", "B04")]
    public async Task AssertLastError_TheWholeText_Passes()
    {
        await Store.AssertLastErrorAsync("j1", "");
        await Store.TransitionAsync("j1", JobState.SchemaCreated, JobState.Cleanup, lastError: "no space left");

        await Store.AssertLastErrorAsync("j1", "no space left");
    }

    [ContractTheory]
    [Trait("Case", "B05")]
    [Trait("Case", "B04")]
    [InlineData("no space", "\"no space\"")]
    [InlineData("No space left", "\"No space left\"")]
    [InlineData("", "(none)")]
    public async Task AssertLastError_APartOrAnotherText_FailsWithBoth(string expected, string shown)
    {
        await Store.TransitionAsync("j1", JobState.SchemaCreated, JobState.Cleanup, lastError: "no space left");

        var failure = await Assert.ThrowsAsync<AssertionFailedException>(() => Store.AssertLastErrorAsync("j1", expected));

        Assert.Equal($"Expected the last error of \"j1\" in {StoreName} to be\n  {shown}\nbut it is\n  \"no space left\"", failure.Message);
    }

    [ContractFact]
    [Trait("Case", "B05")]
    public async Task AssertLastError_ExpectedWhereThereIsNone_SaysSo()
    {
        var failure = await Assert.ThrowsAsync<AssertionFailedException>(() => Store.AssertLastErrorAsync("j1", "boom"));

        Assert.EndsWith("but it is\n  (none)", failure.Message, StringComparison.Ordinal);
    }
}
