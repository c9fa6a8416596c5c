using System;
using System.Threading;
using System.Threading.Tasks;
using Provisioning.Failures;
using TestKit;
using Xunit;

namespace Provisioning.Tests.Doubles;

/// <summary>How members of a store are made to fail. Without a word, the double is the store that backs it.</summary>
public sealed partial class FailureInjectionTests
{
    private readonly TimeoutException _error = new("the connection timed out");
    private readonly MockStateStore _double = new();

    /// <summary>What the code under test sees of the double.</summary>
    private IStateStore Store => _double;

    [Fact]
    [Trait("Case", "A01")]
    public async Task Upsert_FreshDouble_StoresThePendingJob()
    {
        var job = await Store.UpsertAsync(new Job("j1", "t1"));

        Assert.Equal(JobState.Pending, job.State);
        Assert.Equal(job, await Store.GetAsync("j1"));
        Assert.Empty(_double.Transitions);
    }

    [Fact]
    [Trait("Case", "A02")]
    public async Task Get_MadeToThrow_FailsWithThatVeryInstance()
    {
        _double.GetAsync().Throws(_error);

        Assert.Same(_error, await Assert.ThrowsAsync<TimeoutException>(() => Store.GetAsync("any")));
    }

    [Fact]
    [Trait("Case", "A03")]
    public async Task Get_MadeToThrow_LeavesTheOthersAlone()
    {
        _double.GetAsync().Throws(_error);

        await Store.CreateTableAsync();
        await Store.UpsertAsync(new Job("j1", "t1"));
        await Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated);
    }

    [Fact]
    [Trait("Case", "A03")]
    public async Task Upsert_MadeToThrow_FailsAloneAndStoresNothing()
    {
        await Store.UpsertAsync(new Job("j1", "t1"));
        _double.UpsertAsync().Throws(_error);

        Assert.Same(_error, await Assert.ThrowsAsync<TimeoutException>(() => Store.UpsertAsync(new Job("j2", "t2"))));

        await Store.CreateTableAsync();
        await Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated);
        await Store.AssertReachedAsync("j1", JobState.SchemaCreated);
        await Assert.ThrowsAsync<JobNotFoundException>(() => Store.GetAsync("j2"));
    }

    [Fact]
    [Trait("Case", "A03")]
    public async Task Transition_MadeToThrow_FailsAloneAndMovesNothing()
    {
        _double.TransitionAsync().Throws(_error);

        await Store.CreateTableAsync();
        await Store.UpsertAsync(new Job("j1", "t1"));
        Assert.Same(_error, await Assert.ThrowsAsync<TimeoutException>(() => Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated)));

        await Store.AssertReachedAsync("j1", JobState.Pending);
    }

    [Fact]
    [Trait("Case", "A03")]
    public async Task CreateTable_MadeToThrow_FailsAlone()
    {
        _double.CreateTableAsync().Throws(_error);

        Assert.Same(_error, await Assert.ThrowsAsync<TimeoutException>(() => Store.CreateTableAsync()));

        await Store.UpsertAsync(new Job("j1", "t1"));
        await Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated);
        await Store.GetAsync("j1");
    }

    [Fact]
    [Trait("Case", "A04")]
    public async Task EveryMember_MadeToThrow_FailsEachTime()
    {
        _double.GetAsync().Throws(_error);
        _double.UpsertAsync().Throws(_error);
        _double.TransitionAsync().Throws(_error);
        _double.CreateTableAsync().Throws(_error);

        for (var i = 0; i < 3; i++)
        {
            await Assert.ThrowsAsync<TimeoutException>(() => Store.GetAsync("j1"));
            await Assert.ThrowsAsync<TimeoutException>(() => Store.UpsertAsync(new Job("j1", "t1")));
            await Assert.ThrowsAsync<TimeoutException>(() => Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated));
            await Assert.ThrowsAsync<TimeoutException>(() => Store.CreateTableAsync());
        }

        Assert.Equal(12, _double.Calls().Failed().Count);
    }

    [Fact]
    public async Task Injected_Failure_ComesBeforeTheStoresOwnChecks()
    {
        _double.UpsertAsync().Throws(_error);
        _double.TransitionAsync().Throws(_error);

        Assert.Same(_error, await Assert.ThrowsAsync<TimeoutException>(() => Store.UpsertAsync(null!)));
        Assert.Same(_error, await Assert.ThrowsAsync<TimeoutException>(() => Store.TransitionAsync("j1", JobState.Ready, JobState.Pending)));
    }

    [Fact]
    public async Task CancelledToken_ComesBeforeAnInjectedFailure()
    {
        _double.GetAsync().Throws(_error);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.GetAsync("j1", new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Injected_InTheMiddleOfATest_CountsFromThereOn()
    {
        await Store.UpsertAsync(new Job("j1", "t1"));
        await Store.GetAsync("j1");

        _double.GetAsync().Throws(_error);

        await Assert.ThrowsAsync<TimeoutException>(() => Store.GetAsync("j1"));
    }

    [Fact]
    public async Task Injected_Anew_TheNewestHolds()
    {
        var newest = new InvalidOperationException("connection closed");
#pragma warning disable TK2002 // That the newer one answers is what the test shows.
        _double.GetAsync().Throws(_error);
#pragma warning restore TK2002
        _double.GetAsync().Throws(newest);

        Assert.Same(newest, await Assert.ThrowsAsync<InvalidOperationException>(() => Store.GetAsync("j1")));
    }

    [Fact]
    public async Task CallsBacking_AfterAFailure_LetsTheMemberWorkAgain()
    {
        await Store.UpsertAsync(new Job("j1", "t1"));
#pragma warning disable TK2002 // That the newer one answers is what the test shows.
        _double.GetAsync().Throws(_error);
#pragma warning restore TK2002
        _double.TransitionAsync().Throws(_error);

        _double.GetAsync().CallsBacking();

        Assert.Equal("j1", (await Store.GetAsync("j1")).Id);
        await Assert.ThrowsAsync<TimeoutException>(() => Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated));
    }
}
