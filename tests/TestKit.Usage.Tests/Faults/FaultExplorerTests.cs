using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Faults;

public sealed class FaultExplorerTests
{
    private static readonly Job Job = new("j1");

    [Fact]
    public async Task RunAsync_SoundScenario_TriesEveryCallAndReports()
    {
        var report = await FaultExplorer.RunAsync(async faults =>
        {
            var memory = new MemoryJobStore();
            var store = new MockJobStore(memory).WithFaults(faults).Object;
            faults.Invariant("a job that is running was stored", async () => Assert.True(await memory.GetAsync("j1") is null or { Id: "j1" }));
            await store.UpsertAsync(Job, faults.CancellationToken);
            await store.TransitionAsync("j1", JobState.Pending, JobState.Running, ct: faults.CancellationToken);
        });

        Assert.Equal(6, report.Runs);
        Assert.Equal(
            """
            2 calls, 6 runs with faults: no findings
              1  MockJobStore.UpsertAsync(job: Job { Id = j1, State = Pending, LastError =  }, ct: token)
                   TimeoutException                 fails with TimeoutException
                   TimeoutException after effect    fails with TimeoutException
                   cancel                           is cancelled
              2  MockJobStore.TransitionAsync(jobId: "j1", from: Pending, to: Running, metadata: null, ct: token)
                   TimeoutException                 fails with TimeoutException
                   TimeoutException after effect    fails with TimeoutException
                   cancel                           is cancelled

            """.ReplaceLineEndings("\n"),
            report.ToString());
    }

    [Fact]
    public async Task RunAsync_RetryThatIsNotIdempotent_FindsTheLostAnswerOnly()
    {
        var e = await Assert.ThrowsAsync<AssertionFailedException>(() => FaultExplorer.RunAsync(RetryingAsync));

        Assert.Equal(
            """
            Expected the scenario to stand every fault, but 1 run did not.
            2 calls, 6 runs with faults: 1 finding
              1  MockJobStore.UpsertAsync(job: Job { Id = j1, State = Pending, LastError =  }, ct: none)
                   TimeoutException                 fails with TimeoutException
                   TimeoutException after effect    fails with TimeoutException
                   cancel                           is cancelled
              2  MockJobStore.TransitionAsync(jobId: "j1", from: Pending, to: Running, metadata: null, ct: none)
                   TimeoutException                 completes
                   TimeoutException after effect    ✗ 1
                   cancel                           is cancelled

            ✗ 1  MockJobStore.TransitionAsync#1: TimeoutException after effect
              An unexpected exception came out: InvalidOperationException: j1 is not Pending.
              Again: FaultExplorer.ReplayAsync(scenario, FaultPlan.Parse("MockJobStore.TransitionAsync#1: TimeoutException after effect"))

            """.ReplaceLineEndings("\n"),
            e.Message);
        Assert.IsType<InvalidOperationException>(e.InnerException);
    }

    [Fact]
    public async Task ReplayAsync_LineOfAFinding_GivesTheFindingAgain()
    {
        var report = await FaultExplorer.ExploreAsync(RetryingAsync);
        var line = Assert.Single(report.Findings).Plan.ToString();

        var e = await Assert.ThrowsAsync<AssertionFailedException>(() => FaultExplorer.ReplayAsync(RetryingAsync, FaultPlan.Parse(line)));
        var clean = await FaultExplorer.ReplayAsync(RetryingAsync, FaultPlan.Parse("MockJobStore.TransitionAsync#1: TimeoutException"));

        Assert.Contains("j1 is not Pending", e.Message, StringComparison.Ordinal);
        Assert.Empty(clean.Findings);
    }

    [Fact]
    public async Task RunAsync_BrokenInvariant_NamesItAndTheFault()
    {
        var report = await FaultExplorer.ExploreAsync(
            async faults =>
            {
                var memory = new MemoryJobStore();
                var store = new MockJobStore(memory).WithFaults(faults).Object;
                faults.Invariant("no job without a transition", async () => Assert.NotEqual(JobState.Pending, (await memory.GetAsync("j1"))?.State));
                await store.UpsertAsync(Job);
                await store.TransitionAsync("j1", JobState.Pending, JobState.Running);
            },
            new FaultExplorerOptions { Cancellation = false });

        Assert.Equal(
            ["MockJobStore.UpsertAsync#1: TimeoutException after effect", "MockJobStore.TransitionAsync#1: TimeoutException"],
            report.Findings.Select(finding => finding.Plan.ToString()));
        Assert.StartsWith("The invariant \"no job without a transition\" broke: ", report.Findings[0].What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_ScenarioThatWaitsForEver_IsSaidToHang()
    {
        var report = await FaultExplorer.ExploreAsync(
            async faults =>
            {
                var store = new MockJobStore().WithFaults(faults).Object;
                while (true)
                {
                    try
                    {
                        await store.CreateTableAsync();
                        return;
                    }
                    catch (TimeoutException)
                    {
                        await Task.Delay(Timeout.InfiniteTimeSpan, faults.Time, faults.CancellationToken);
                    }
                }
            },
            new FaultExplorerOptions { AfterEffect = false, Cancellation = false, Patience = TimeSpan.FromMilliseconds(200) });

        Assert.Equal("The scenario hangs: it did not end within 200ms. The last call: CreateTableAsync(ct: none)", Assert.Single(report.Findings).What);
    }

    [Fact]
    public async Task RunAsync_BackOffThatNeverGivesUp_HangsByVirtualTime()
    {
        var report = await FaultExplorer.ExploreAsync(
            async faults =>
            {
                var store = new MockJobStore().WithFaults(faults).Object;
                await store.CreateTableAsync();
                while (faults.Injected.Count > 0)
                {
                    await Task.Delay(TimeSpan.FromHours(10), faults.Time);
                }
            },
            new FaultExplorerOptions { Faults = [Fault.Delay(TimeSpan.FromMinutes(1))], Cancellation = false });

        Assert.Equal("The scenario hangs: it waits beyond 1440min of virtual time. The last call: CreateTableAsync(ct: none)", Assert.Single(report.Findings).What);
    }

    [Fact]
    public async Task RunAsync_BackOffByVirtualTime_CostsNoTime()
    {
        var report = await FaultExplorer.RunAsync(async faults =>
        {
            var store = new MockJobStore().WithFaults(faults).Object;
            for (var attempt = 0; ; attempt++)
            {
                try
                {
                    await store.CreateTableAsync(faults.CancellationToken);
                    return;
                }
                catch (TimeoutException) when (attempt < 3)
                {
                    await Task.Delay(TimeSpan.FromHours(1), faults.Time, faults.CancellationToken);
                }
            }
        });

        Assert.Contains("TimeoutException                 completes", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_Pairs_TriesEachLaterCallToo()
    {
        var report = await FaultExplorer.ExploreAsync(
            async faults =>
            {
                var store = new MockJobStore().WithFaults(faults).Object;
                foreach (var name in new[] { "a", "b" })
                {
                    try
                    {
                        await store.GetAsync(name);
                    }
                    catch (TimeoutException) when (faults.Injected.Count == 1)
                    {
                    }
                    catch (TimeoutException)
                    {
                        throw new InvalidDataException("two at once");
                    }
                }
            },
            new FaultExplorerOptions { AfterEffect = false, Cancellation = false, Pairs = true });

        Assert.Equal(3, report.Runs);
        Assert.Equal("MockJobStore.GetAsync#1: TimeoutException; MockJobStore.GetAsync#2: TimeoutException", Assert.Single(report.Findings).Plan.ToString());
        Assert.Contains("| | | `MockJobStore.GetAsync#1: TimeoutException; MockJobStore.GetAsync#2: TimeoutException` | ✗ 1 |", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunRandomAsync_Finding_IsShrunkToTheFaultsThatMatter()
    {
        var e = await Assert.ThrowsAsync<AssertionFailedException>(() => FaultExplorer.RunRandomAsync(
            async faults =>
            {
                var store = new MockJobStore().WithFaults(faults).Object;
                var failed = 0;
                for (var i = 0; i < 20; i++)
                {
                    try
                    {
                        await store.GetAsync("j1");
                    }
                    catch (TimeoutException)
                    {
                        failed++;
                    }
                }

                Assert.InRange(failed, 0, 1);
            },
            seed: 7,
            probability: 0.3,
            options: new() { AfterEffect = false, Cancellation = false }));

        Assert.Matches(@"Found by \*#\* 30% seed \d+: TimeoutException, which injected \d+ faults; those that matter are shown\.", e.Message);
        Assert.Matches(@"✗ 1  MockJobStore\.GetAsync#\d+: TimeoutException; MockJobStore\.GetAsync#\d+: TimeoutException\n", e.Message);
    }

    [Fact]
    public async Task RunAsync_ManyRuns_StopAtTheLimitAndSaySo()
    {
        var done = new List<(int, int)>();
        var report = await FaultExplorer.RunAsync(
            async faults =>
            {
                var store = new MockJobStore().WithFaults(faults).Object;
                for (var i = 0; i < 10; i++)
                {
                    await store.GetAsync("j1");
                }
            },
            new FaultExplorerOptions { MaxRuns = 4, Progress = (runs, of) => done.Add((runs, of)) });

        Assert.StartsWith("10 calls, 4 runs with faults, 26 more left out (MaxRuns): no findings", report.ToString(), StringComparison.Ordinal);
        Assert.Equal([(1, 4), (2, 4), (3, 4), (4, 4)], done);
    }

    [Fact]
    public async Task RunAsync_Parallel_SameReport()
    {
        var one = await FaultExplorer.ExploreAsync(RetryingAsync);
        var four = await FaultExplorer.ExploreAsync(RetryingAsync, new() { ParallelRuns = 4 });

        Assert.Equal(one.ToString(), four.ToString());
    }

    [Fact]
    public async Task RunAsync_ScenarioThatFailsByItself_IsRefused()
    {
        var e = await Assert.ThrowsAsync<AssertionFailedException>(() => FaultExplorer.RunAsync(_ => throw new InvalidOperationException("broken")));
        Assert.Equal("The scenario must succeed before faults are injected, but without any:\n  An unexpected exception came out: InvalidOperationException: broken", e.Message);
    }

    [Fact]
    public async Task RunAsync_NoDoubleWithFaults_IsRefused()
    {
        var e = await Assert.ThrowsAsync<AssertionFailedException>(() => FaultExplorer.RunAsync(_ => new MockJobStore().Object.CreateTableAsync()));
        Assert.Equal("The scenario called no double that was given the faults, so no call could be made to fail. Give them to each double: new MockX(…).WithFaults(faults).", e.Message);
    }

    private static async Task RetryingAsync(FaultRun faults)
    {
        var store = new MockJobStore(new MemoryJobStore()).WithFaults(faults).Object;
        await store.UpsertAsync(Job);
        try
        {
            await store.TransitionAsync("j1", JobState.Pending, JobState.Running);
        }
        catch (TimeoutException)
        {
            await store.TransitionAsync("j1", JobState.Pending, JobState.Running);
        }
    }
}
