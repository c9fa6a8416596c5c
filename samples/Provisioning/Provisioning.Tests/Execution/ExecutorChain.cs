using System;
using System.Collections.Generic;
using System.Threading;
using Provisioning.Execution;
using Provisioning.Tests.Clusters;
using TestKit;
using TestKit.Injection;

namespace Provisioning.Tests.Execution;

/// <summary>How tests get an executor: on the store in memory, on its double, and on PostgreSQL.</summary>
internal static class ExecutorChain
{
    public static readonly Chain Memory = Chain.Named("memory").Provide((TimeProvider time) => (IStateStore)new MemoryStateStore(time));

    public static readonly Chain Mock = Chain.Named("mock").Provide(() => new MockStateStore()).As<IStateStore>();

    public static readonly Chain Postgres = Chain.Named("postgres")
        .Provide(async (PostgresCluster cluster, TimeProvider time) => (IStateStore)await cluster.CreateStoreAsync(time));

    public static readonly Matrix Stores = Matrix.Of(("memory", Memory), ("mock", Mock), ("postgres", Postgres));

    /// <summary>The job "j1" is in the store, and its steps do nothing. The store comes out as it went in.</summary>
    public static readonly Chain Executor = Chain.Named("executor")
        .Provide(() => new Job("j1", "t1") { Metadata = new Dictionary<string, string> { ["region"] = "eu" } })
        .Provide(
            async (IStateStore store, Job job, CancellationToken ct) =>
            {
                await store.UpsertAsync(job, ct);
                return store;
            },
            name: "stored job")
        .Provide(() => new ScriptedSteps(), name: "steps")
        .Provide(() => new MockExecutorLog())
        .Provide(() => new CancellationTokenSource())
        .Provide((IStateStore store, ScriptedSteps script, MockExecutorLog log) => new ProvisioningExecutor(store, script.Steps, log));

    /// <summary>Everything above, on the server of the test run.</summary>
    public static Chain On(PostgresCluster cluster) => [Chain.Empty.Value(cluster), Stores, Executor];

    /// <summary>The job is stored half way.</summary>
    public static Chain StoredAt(JobState target) => Chain.InsertAfter("stored job", Chain.Empty.Provide(async (IStateStore store, CancellationToken ct) =>
    {
        for (var state = JobState.Pending; state != target; state = JobGraph.Next(state))
        {
            await store.TransitionAsync("j1", state, JobGraph.Next(state), ct: ct);
        }

        return store;
    }));

    /// <summary>A step fails.</summary>
    public static Chain Failing(string step, string message = "boom") => Chain.Replace("steps", () => new ScriptedSteps().Fail(step, message));
}
