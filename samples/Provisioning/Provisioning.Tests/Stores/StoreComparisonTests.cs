using System.Collections.Generic;
using System.Threading.Tasks;
using Provisioning.Tests.Clusters;
using Provisioning.Tests.Requirements;
using TestKit;
using Xunit;

namespace Provisioning.Tests.Stores;

/// <summary>The life of a job in all three stores, side by side: what each gives at every step, to the last digit of its times and the last word of its messages.</summary>
[Collection(SharedCluster.Name)]
public sealed class StoreComparisonTests(PostgresCluster cluster)
{
    private readonly ManualClock _clock = new();

    [PostgresFact]
    public async Task LifeOfAJob_MemoryDoubleAndPostgres_GiveTheSameAtEveryStep()
    {
        var stores = new Implementations<IStateStore>()
            .Add("memory", () => new MemoryStateStore(_clock))
            .Add("double", () => new MockStateStore(new MemoryStateStore(_clock)))
            .Add("PostgreSQL", async () => await cluster.CreateStoreAsync(_clock));

        var report = await stores.AssertSameAsync(LiveAsync);

        Assert.Equal(10, report.Steps);
    }

    private static async Task LiveAsync(IStateStore store, ContractSteps steps)
    {
        await steps.GivesAsync("a job that is not there", () => store.GetAsync("j1"));
        await steps.GivesAsync("a new job", () => store.UpsertAsync(new Job("j1", "t1") { Metadata = new Dictionary<string, string> { ["region"] = "eu" } }));
        await steps.GivesAsync("the same job again", () => store.UpsertAsync(new Job("j1", "t1")));
        await steps.GivesAsync("a second job of the tenant", () => store.UpsertAsync(new Job("j2", "t1")));
        await steps.DoesAsync("an edge that the graph does not have", () => store.TransitionAsync("j1", JobState.Pending, JobState.Ready));
        await steps.DoesAsync("the first edge", () => store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated));
        await steps.DoesAsync("the first edge once more", () => store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated));
        await steps.DoesAsync("clean-up", () => store.TransitionAsync("j1", JobState.SchemaCreated, JobState.Cleanup, lastError: "boom"));
        await steps.GivesAsync("the job", () => store.GetAsync("j1"));
    }
}
