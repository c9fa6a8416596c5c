using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Provisioning.Execution;
using Provisioning.Failures;
using Provisioning.Tests.Execution;
using TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Provisioning.Tests.Exploration;

/// <summary>The executor with every call of the store, the log and the audit trail failing in turn, before its effect, after it, and by cancellation, and with every pair of failures.</summary>
public sealed class ExecutorExplorationTests(ITestOutputHelper output)
{
    private static readonly JobState[] Forward = [JobState.SchemaCreated, JobState.RoleCreated, JobState.Migrated, JobState.Seeded, JobState.Ready];

    private static readonly FaultExplorerOptions Options = new()
    {
        Faults = [FaultCatalogue.Timeout, FaultCatalogue.InputOutput],
        ParallelRuns = 2,
        MaxRuns = 5000,
    };

    [Fact]
    public async Task HappyPath_AnyCallFails_NothingIsLostAndTheJobCanBeResumed()
    {
        var report = await FaultExplorer.RunAsync(faults => ProvisionAsync(faults, new ScriptedSteps(), JobState.Ready), Options);

        Figures.Check("happy path", report, output);
    }

    [Fact]
    public async Task CleanupPath_AnyCallFails_NothingIsLostAndTheJobCanBeResumed()
    {
        var report = await FaultExplorer.RunAsync(faults => ProvisionAsync(faults, new ScriptedSteps().Fail("Migrate"), JobState.Failed), Options);

        Figures.Check("clean-up path", report, output);
        Assert.Contains("to: Cleanup", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HappyPath_AnyTwoCallsFail_NothingIsLostAndTheJobCanBeResumed()
    {
        var report = await FaultExplorer.RunAsync(
            faults => ProvisionAsync(faults, new ScriptedSteps(), JobState.Ready),
            new FaultExplorerOptions { Pairs = true, MaxRuns = 5000, ParallelRuns = 2 });

        Figures.Check("happy path, pairs", report, output);
    }

    private static async Task ProvisionAsync(FaultRun faults, ScriptedSteps script, JobState end)
    {
        var memory = new MemoryStateStore();
        await memory.UpsertAsync(new Job("j1", "t1"));
        var store = new MockStateStore(memory).WithFaults(faults);
        var emitter = new MockTransitionEmitter().WithFaults(faults);
        var executor = new ProvisioningExecutor(
            store, script.Steps, new MockExecutorLog(), new ExecutorOptions { Emitter = emitter, Time = faults.Time });

        faults.Invariant("no state is skipped", () => store.Transitions.AssertAllowed(IsAllowed));
        faults.Invariant("clean-up comes before failed", () => Assert.DoesNotContain(store.Transitions, each => each.To == JobState.Failed && each.From != JobState.Cleanup));
        faults.Invariant("attempts are the edges forward", async () => Assert.Equal(
            store.Transitions.Count(each => Forward.Contains(each.To)),
            (await memory.GetAsync("j1")).Attempts));
        faults.Invariant("the job can be resumed to its end", async () =>
        {
            await SwallowAsync(new ProvisioningExecutor(memory, script.Steps, new MockExecutorLog()).RunAsync("j1"));
            await memory.AssertReachedAsync("j1", end);
        });

        await SwallowAsync(executor.RunAsync("j1", faults.CancellationToken));
    }

    private static bool IsAllowed(JobState from, JobState to)
    {
        try
        {
            JobGraph.Validate(from, to);
            return true;
        }
        catch (IllegalTransitionException)
        {
            return false;
        }
    }

    /// <summary>A job that has failed is one way for a run to end.</summary>
    private static async Task SwallowAsync(Task run)
    {
        try
        {
            await run;
        }
        catch (ProvisioningFailedException)
        {
        }
    }
}
