using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Faults;

public sealed class InterleaverTests
{
    [Fact]
    public async Task RunAsync_TwoCompareAndSets_OneWinsInEveryOrder()
    {
        var winners = new List<string>();

        var result = await Interleaver.RunAsync(async turns =>
        {
            var memory = new MemoryJobStore();
            await memory.UpsertAsync(new Job("j1"));
            var store = new MockJobStore(memory).WithTurns(turns);
            turns.Actor("first", () => store.Object.TransitionAsync("j1", JobState.Pending, JobState.Running));
            turns.Actor("second", () => store.Object.TransitionAsync("j1", JobState.Pending, JobState.Running));
            turns.Invariant("one wins", () => winners.Add(Assert.Single(turns.Outcomes, outcome => outcome.Exception is null).Name));
        });

        Assert.Equal(new InterleaverResult(2, IsComplete: true), result);
        Assert.Equal(["first", "second"], winners);
    }

    [Fact]
    public async Task RunAsync_ReadThenWrite_FindsTheOrderThatLosesAnUpdate()
    {
        var e = await Assert.ThrowsAsync<AssertionFailedException>(() => Interleaver.RunAsync(CountTwiceAsync));

        Assert.Equal(
            """
            Expected "no update is lost" to hold in every order of the calls, but it broke in this one: the count is 1
            The calls:
              first: GetAsync(jobId: "j1", ct: none)
              second: GetAsync(jobId: "j1", ct: none)
              first: UpsertAsync(job: Job { Id = j1, State = Pending, LastError = 1 }, ct: none)
              second: UpsertAsync(job: Job { Id = j1, State = Pending, LastError = 1 }, ct: none)
            Again: Interleaver.ReplayAsync(scenario, "first, second, first, second")
            How the actors ended:
              first: succeeded
              second: succeeded
            """.ReplaceLineEndings("\n"),
            e.Message);
    }

    [Fact]
    public async Task ReplayAsync_OrderOfAFailure_FailsAgainAndAnotherDoesNot()
    {
        await Assert.ThrowsAsync<AssertionFailedException>(() => Interleaver.ReplayAsync(CountTwiceAsync, "second, first, second, first"));
        await Interleaver.ReplayAsync(CountTwiceAsync, "second, second, first, first");
        var e = await Assert.ThrowsAsync<ArgumentException>(() => Interleaver.ReplayAsync(CountTwiceAsync, "first, third"));
        Assert.StartsWith("Call 2 of the order is third's, but only first, second can go on then.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_ManyOrders_AllDifferent()
    {
        var orders = new List<string>();

        var result = await Interleaver.RunAsync(turns =>
        {
            var store = new MockJobStore().WithTurns(turns);
            foreach (var name in new[] { "a", "b", "c" })
            {
                turns.Actor(name, async () =>
                {
                    await store.Object.GetAsync(name);
                    await Task.Yield();
                    await store.Object.GetAsync(name);
                });
            }

            turns.Invariant("all calls are made", () => orders.Add(string.Concat(store.GetAsync().Calls.Where(call => call.Outcome == CallOutcome.Returned).Select(call => call.JobId))));
            turns.Invariant("in an order", () => Assert.Equal(6, turns.Points.Count));
            return Task.CompletedTask;
        });

        Assert.Equal(new InterleaverResult(90, IsComplete: true), result);
        Assert.Equal(90, orders.Count);
        Assert.False((await Interleaver.RunAsync(CountOnceAsync, maxRuns: 1)).IsComplete);
    }

    [Fact]
    public async Task RunAsync_ActorsThatWaitForOneAnother_AreSaidToBeStuck()
    {
        var e = await Assert.ThrowsAsync<AssertionFailedException>(() => Interleaver.RunAsync(
            turns =>
            {
                var never = new TaskCompletionSource();
                var store = new MockJobStore().WithTurns(turns);
                turns.Actor("waits", async () =>
                {
                    await store.Object.GetAsync("j1");
                    await never.Task;
                });
                turns.Actor("ends", () => store.Object.GetAsync("j1"));
                turns.Invariant("nothing", () => { });
                return Task.CompletedTask;
            },
            patience: TimeSpan.FromMilliseconds(50)));

        Assert.StartsWith("Expected every actor to end, but none goes on: waits neither called a double nor ended in time.\nThe calls:\n", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_NoInvariant_IsRefused()
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => Interleaver.RunAsync(_ => Task.CompletedTask));
        Assert.StartsWith("The scenario names no actor or no invariant: ", e.Message, StringComparison.Ordinal);
    }

    private static async Task CountOnceAsync(Interleaving turns) => await CountTwiceAsync(turns);

    private static async Task CountTwiceAsync(Interleaving turns)
    {
        var memory = new MemoryJobStore();
        await memory.UpsertAsync(new Job("j1", LastError: "0"));
        var store = new MockJobStore(memory).WithTurns(turns).Object;
        turns.Actor("first", CountAsync);
        turns.Actor("second", CountAsync);
        turns.Invariant("no update is lost", async () =>
        {
            var count = (await memory.GetAsync("j1"))!.LastError;
            if (count != "2")
            {
                throw new InvalidOperationException($"the count is {count}");
            }
        });

        async Task CountAsync()
        {
            var job = await store.GetAsync("j1");
            await store.UpsertAsync(job! with { LastError = $"{int.Parse(job.LastError!) + 1}" });
        }
    }
}
