using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Provisioning.Failures;
using Provisioning.Tests.Requirements;
using Xunit;

namespace Provisioning.Tests.Stores;

public abstract partial class StateStoreContract
{
    private const int Racers = 16;
    private const int Rounds = 10;

    [ContractFact]
    [Trait("Case", "C19")]
    public async Task Transition_ByManyAtOnce_SucceedsForExactlyOne()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var id = $"j{round}";
            await AddAsync(id, $"t{round}");

            var errors = await RaceAsync(_ => Store.TransitionAsync(id, JobState.Pending, JobState.SchemaCreated));

            Assert.Single(errors, error => error is null);
            Assert.Equal(Racers - 1, errors.Count(error => error is StaleReadException));
            Assert.Equal(1, (await Store.GetAsync(id)).Attempts);
        }
    }

    [ContractFact]
    public async Task Transition_ToTwoStatesAtOnce_ReachesOneOfThem()
    {
        await AddAsync();

        var errors = await RaceAsync(racer => Store.TransitionAsync("j1", JobState.Pending, racer % 2 == 0 ? JobState.SchemaCreated : JobState.Cleanup));

        var winner = Array.FindIndex(errors, error => error is null);
        Assert.Equal(winner % 2 == 0 ? JobState.SchemaCreated : JobState.Cleanup, (await Store.GetAsync("j1")).State);
        Assert.Equal(Racers - 1, errors.Count(error => error is StaleReadException));
    }

    [ContractFact]
    public async Task Upsert_ManyJobsOfOneTenantAtOnce_StoresExactlyOne()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var tenant = $"t{round}";

            var errors = await RaceAsync(racer => AddAsync($"{tenant}-j{racer}", tenant));

            Assert.Single(errors, error => error is null);
            Assert.Equal(Racers - 1, errors.Count(error => error is TenantBusyException));
        }
    }

    [ContractFact]
    public async Task Upsert_OneJobByManyAtOnce_ReturnsItToAll()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var id = $"j{round}";

            var errors = await RaceAsync(async _ => Assert.Equal(id, (await AddAsync(id, $"t{round}")).Id));

            Assert.All(errors, Assert.Null);
        }
    }

    [ContractFact]
    public async Task Transition_ManyJobsAtOnce_TakesEachToItsEnd()
    {
        var errors = await RaceAsync(racer => AddAtAsync(JobState.Ready, $"j{racer}", $"t{racer}"));

        Assert.All(errors, Assert.Null);
    }

    [ContractFact]
    public async Task CreateTable_ByManyAtOnce_Succeeds() =>
        Assert.All(await RaceAsync(_ => Store.CreateTableAsync()), Assert.Null);

    [ContractFact]
    public async Task EveryMember_TokenCancelledBefore_IsCancelledBeforeAnythingElse()
    {
        var job = await AddAsync();
        var cancelled = new CancellationToken(canceled: true);

        Assert.True(await IsCancelledAsync(() => Store.GetAsync(null!, cancelled)));
        Assert.True(await IsCancelledAsync(() => Store.UpsertAsync(null!, cancelled)));
        Assert.True(await IsCancelledAsync(() => Store.TransitionAsync("j1", JobState.Ready, JobState.Pending, ct: cancelled)));
        Assert.True(await IsCancelledAsync(() => Store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated, ct: cancelled)));
        Assert.True(await IsCancelledAsync(() => Store.CreateTableAsync(cancelled)));
        Assert.Equal(job, await Store.GetAsync("j1"));
    }

    [ContractFact]
    public async Task EveryMember_Failing_FailsItsTaskAndNeverTheCall()
    {
        var calls = new[]
        {
            Store.GetAsync(null!),
            Store.UpsertAsync(null!),
            Store.TransitionAsync(null!, JobState.Pending, JobState.SchemaCreated),
            Store.TransitionAsync("j1", JobState.Ready, JobState.Pending),
        };

        await Assert.ThrowsAnyAsync<Exception>(() => Task.WhenAll(calls));
        Assert.All(calls, call => Assert.True(call.IsFaulted));
    }

    private static async Task<bool> IsCancelledAsync(Func<Task> act)
    {
        var task = act();
        await task.ContinueWith(_ => { }, TaskScheduler.Default);
        return task.IsCanceled;
    }

    /// <summary>Runs <paramref name="act"/> on many threads that start together; gives each one's error, null for success.</summary>
    private static async Task<Exception?[]> RaceAsync(Func<int, Task> act)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var racers = Enumerable.Range(0, Racers).Select(racer => Task.Run(async () =>
        {
            await start.Task;
            return await Record.ExceptionAsync(() => act(racer));
        })).ToArray();
        start.SetResult();
        return await Task.WhenAll(racers);
    }
}
