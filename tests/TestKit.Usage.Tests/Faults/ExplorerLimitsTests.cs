using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Faults;

/// <summary>Runs that hang, runs that never stop calling, several failures a member, and reports of them.</summary>
public sealed class ExplorerLimitsTests
{
    [Fact]
    public async Task Hang_CodeWithoutATimeLimit_IsFoundByVirtualTime()
    {
        var report = await FaultExplorer.ExploreAsync(
            faults => new MockJobStore().WithFaults(faults).Object.CreateTableAsync(),
            new FaultExplorerOptions { Faults = [Fault.Hang], Cancellation = false, Patience = TimeSpan.FromMinutes(5) });

        var finding = Assert.Single(report.Findings);
        Assert.Equal("MockJobStore.CreateTableAsync#1: hang", finding.Plan.ToString());
        Assert.Equal("The scenario hangs: it waits beyond 1440min of virtual time. The last call: CreateTableAsync(ct: none)", finding.What);
    }

    [Fact]
    public async Task Hang_CodeWithATimeLimitByVirtualTime_Stands()
    {
        var report = await FaultExplorer.RunAsync(
            async faults =>
            {
                var store = new MockJobStore().WithFaults(faults).Object;
                using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5), faults.Time);
                try
                {
                    await store.CreateTableAsync(limit.Token);
                }
                catch (OperationCanceledException) when (limit.IsCancellationRequested)
                {
                }
            },
            new FaultExplorerOptions { Faults = [Fault.Hang], Cancellation = false, Patience = TimeSpan.FromMinutes(5) });

        Assert.Equal(1, report.Runs);
    }

    [Fact]
    public async Task Loop_ThatNeverStopsCalling_EndsWhenTheRunIsGivenUp()
    {
        var ended = new TaskCompletionSource<Exception>(TaskCreationOptions.RunContinuationsAsynchronously);
        var report = await FaultExplorer.ExploreAsync(
            async faults =>
            {
                var store = new MockJobStore(recording: false).WithFaults(faults).Object;
                try
                {
                    do
                    {
                        await store.GetAsync("j1");
                    }
                    while (faults.Injected.Count > 0);
                }
                catch (Exception e)
                {
                    ended.SetResult(e);
                    throw;
                }
            },
            new FaultExplorerOptions { Faults = [Fault.Delay(TimeSpan.Zero)], Cancellation = false, Patience = TimeSpan.FromMilliseconds(100) });

        Assert.StartsWith("The scenario hangs: it did not end within 100ms.", Assert.Single(report.Findings).What, StringComparison.Ordinal);
        Assert.Equal("The run was given up.", (await ended.Task).Message);
    }

    [Fact]
    public async Task FaultsOf_SeveralForOneMemberNoneForAnother_AreTriedAndMarkedInBothReports()
    {
        var report = await FaultExplorer.ExploreAsync(
            async faults =>
            {
                var store = new MockJobStore().WithFaults(faults).Object;
                await store.CreateTableAsync();
                try
                {
                    await store.GetAsync("j1");
                }
                catch (TimeoutException)
                {
                }
            },
            new FaultExplorerOptions
            {
                AfterEffect = false,
                Cancellation = false,
                Allows = e => e is System.IO.IOException { HResult: not unchecked((int)0x80070070) },
                FaultsOf = point => point.Member == "GetAsync" ? [FaultCatalogue.Timeout, FaultCatalogue.InputOutput, Fault.Delay(TimeSpan.FromHours(25))] : [],
            });

        Assert.Equal(
            """
            2 calls, 3 runs with faults: 1 finding
              1  MockJobStore.CreateTableAsync(ct: none)
              2  MockJobStore.GetAsync(jobId: "j1", ct: none)
                   TimeoutException                 completes
                   IOException                      fails with IOException
                   delay 1500min                    ✗ 1

            ✗ 1  MockJobStore.GetAsync#1: delay 1500min
              The scenario hangs: it waits beyond 1440min of virtual time. The last call: GetAsync(jobId: "j1", ct: none)
              Again: FaultExplorer.ReplayAsync(scenario, FaultPlan.Parse("MockJobStore.GetAsync#1: delay 1500min"))

            """.ReplaceLineEndings("\n"),
            report.ToString());
        Assert.Equal(
            """
            2 calls, 3 runs with faults: 1 finding

            | # | call | fault | outcome |
            |---|---|---|---|
            | 2 | `MockJobStore.GetAsync(jobId: "j1", ct: none)` | TimeoutException | completes |
            | 2 | `MockJobStore.GetAsync(jobId: "j1", ct: none)` | IOException | fails with IOException |
            | 2 | `MockJobStore.GetAsync(jobId: "j1", ct: none)` | delay 1500min | ✗ 1 |

            ## Finding 1

            ```text
            MockJobStore.GetAsync#1: delay 1500min
              The scenario hangs: it waits beyond 1440min of virtual time. The last call: GetAsync(jobId: "j1", ct: none)
              Again: FaultExplorer.ReplayAsync(scenario, FaultPlan.Parse("MockJobStore.GetAsync#1: delay 1500min"))
            ```

            """.ReplaceLineEndings("\n"),
            report.ToMarkdown());
    }

    [Fact]
    public async Task Finding_ByAFaultOfYourOwn_SaysWhereItsLineNeedsIt()
    {
        var own = Fault.Throws("QuotaExceeded", () => new InvalidOperationException("quota"));
        async Task ScenarioAsync(FaultRun faults)
        {
            faults.Invariant("nothing fails", () => Assert.Empty(faults.Injected));
            await new MockJobStore().WithFaults(faults).Object.CreateTableAsync();
        }

        var report = await FaultExplorer.ExploreAsync(ScenarioAsync, new FaultExplorerOptions { Faults = [own], AfterEffect = false, Cancellation = false });

        var finding = Assert.Single(report.Findings);
        Assert.EndsWith(
            "Again: FaultExplorer.ReplayAsync(scenario, FaultPlan.Parse(\"MockJobStore.CreateTableAsync#1: QuotaExceeded\", /* your fault QuotaExceeded */))",
            finding.ToString(),
            StringComparison.Ordinal);
        await Assert.ThrowsAsync<AssertionFailedException>(() => FaultExplorer.ReplayAsync(ScenarioAsync, FaultPlan.Parse(finding.Plan.ToString(), own)));
    }

    [Fact]
    public async Task RunRandomAsync_MoreRunsThanAllowed_SaysHowManyWereLeftOut()
    {
        var report = await FaultExplorer.RunRandomAsync(
            faults => new MockJobStore().WithFaults(faults).Object.CreateTableAsync(),
            seed: 1,
            runs: 8,
            options: new() { MaxRuns = 5 });

        Assert.Equal((5, 3), (report.Runs, report.NotRun));
    }

    [Fact]
    public async Task Gate_OfAPlanThatTwoDoublesShare_HoldsBothUntilTheTestLetsThemGo()
    {
        var upload = Fault.Blocks("upload", out var gate);
        using var faults = FaultPlan.Parse("GetAsync#1: gate upload", upload).Start();
        var first = new MockJobStore().WithFaults(faults).Object;
        var second = new MockJobStore().WithFaults(faults).Object;

        var calls = new List<Task> { first.GetAsync("a"), second.GetAsync("b") };
        await gate.Entered;
        Assert.Equal(2, gate.EnteredCount);
        Assert.All(calls, call => Assert.False(call.IsCompleted));
        gate.Release(1);
        await calls[0];
        Assert.False(calls[1].IsCompleted);
        gate.Release();
        await calls[1];
        await first.GetAsync("a");

        Assert.Equal(["MockJobStore.GetAsync#1: gate upload", "MockJobStore(2).GetAsync#1: gate upload"], faults.Injected.Select(fault => fault.ToString()));
    }

    [Fact]
    public async Task Gate_OfAPlan_EndsWithTheCallsOwnToken()
    {
        var store = new MockJobStore().WithFaults(FaultPlan.On("GetAsync", Fault.Blocks("never", out _))).Object;
        using var source = new CancellationTokenSource();

        var call = store.GetAsync("a", source.Token);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Theory]
    [InlineData("GetAsync#1")]
    [InlineData("a;b")]
    [InlineData(" GetAsync")]
    public void On_NameThatAPlansTextCouldNotHold_IsRefused(string member)
        => Assert.StartsWith($"\"{member}\" is no member's name.", Assert.Throws<ArgumentException>(() => FaultPlan.On(member, Fault.Hang)).Message, StringComparison.Ordinal);
}
