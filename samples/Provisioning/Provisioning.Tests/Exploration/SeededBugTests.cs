using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Provisioning.Execution;
using Provisioning.Failures;
using Provisioning.Tests.Execution;
using TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Provisioning.Tests.Exploration;

/// <summary>A missing clean-up that the tests one would write do not see, and that the explorer finds.</summary>
public sealed class SeededBugTests(ITestOutputHelper output)
{
    [Fact]
    public async Task OrdinaryTest_JobSucceeds_ReleasesTheLease()
    {
        var leases = new HashSet<string>();

        await RunAsync(new MockStateStore(), new ScriptedSteps(), leases);

        Assert.Empty(leases);
    }

    [Fact]
    public async Task OrdinaryTest_JobFails_ReleasesTheLease()
    {
        var leases = new HashSet<string>();

        await Assert.ThrowsAsync<ProvisioningFailedException>(() => RunAsync(new MockStateStore(), new ScriptedSteps().Fail("Migrate"), leases));

        Assert.Empty(leases);
    }

    [Fact]
    public async Task Explorer_AnyCallOfTheStoreFails_FindsTheLeaseThatIsKept()
    {
        var report = await FaultExplorer.ExploreAsync(async faults =>
        {
            var leases = new HashSet<string>();
            faults.Invariant("no lease is kept", () => Assert.Empty(leases));
            await RunAsync(new MockStateStore().WithFaults(faults), new ScriptedSteps(), leases, faults);
        });

        Figures.Check("seeded bug", report, output);
        Assert.Equal(report.Points.Count - 1, report.Findings.Select(finding => finding.Plan.ToString().Split(": ")[0]).Distinct().Count());
        Assert.All(report.Findings, finding => Assert.StartsWith("The invariant \"no lease is kept\" broke: ", finding.What, StringComparison.Ordinal));
    }

    private static async Task RunAsync(MockStateStore store, ScriptedSteps steps, HashSet<string> leases, FaultRun? faults = null)
    {
        await store.Object.UpsertAsync(new Job("j1", "t1"));
        var executor = new ProvisioningExecutor(store, steps.Steps, new MockExecutorLog());
        await new LeasedProvisioning(executor, leases).RunAsync("j1", "t1", faults?.CancellationToken ?? default);
    }
}
