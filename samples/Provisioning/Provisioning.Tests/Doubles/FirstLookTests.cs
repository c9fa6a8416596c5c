using System;
using System.Threading.Tasks;
using Provisioning.Execution;
using Provisioning.Failures;
using Provisioning.Tests.Execution;
using TestKit;
using Xunit;

namespace Provisioning.Tests.Doubles;

/// <summary>The README's example.</summary>
public sealed class FirstLookTests
{
    [Fact]
    public async Task Run_AfterALostAnswer_Resumes()
    {
        var error = new TimeoutException("no answer");
        var store = new MockStateStore();                            // works: it is backed by the MemoryStateStore
        store.TransitionAsync().ThrowsAfterEffect(error).OnCall(3);  // but the third transition is done and not answered
        await store.Object.UpsertAsync(new Job("j1", "t1"));
        var executor = new ProvisioningExecutor(store, new ScriptedSteps().Steps, new MockExecutorLog());

        await Assert.ThrowsAsync<StoreFailedException>(() => executor.RunAsync("j1"));
        await executor.RunAsync("j1");                               // resumes

        await store.AssertReachedAsync("j1", JobState.Ready);
        store.Transitions.AssertPath("j1", JobState.SchemaCreated, JobState.RoleCreated, JobState.Migrated, JobState.Seeded, JobState.Ready);
    }
}
