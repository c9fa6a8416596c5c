using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Runtime.Tests;

public sealed class CallGateTests
{
    private const int Threads = 8;
    private const int CallsOfEach = 200;
    private const int Calls = Threads * CallsOfEach;

    [Fact]
    public async Task Release_OneByOneWhileManyThreadsArrive_LetsEachCallThroughOnce()
    {
        var gate = new CallGate();
        var arriving = Arrive(gate, _ => default);

        for (var i = 0; i < Calls - 1; i++)
        {
            gate.Release(1);
        }

        var calls = (await arriving).SelectMany(each => each).ToList();
        await WaitUntilAll(calls, Calls - 1);
        Assert.Equal(Calls, gate.EnteredCount);
        _ = Assert.Single(calls, call => !call.IsCompleted);
        gate.Release(1);
        await Task.WhenAll(calls);
    }

    [Fact]
    public async Task Release_WhileCallsAreCancelled_LosesNoTurn()
    {
        var gate = new CallGate();
        using var cancelled = new CancellationTokenSource();
        var arriving = Arrive(gate, i => i % 2 == 0 ? cancelled.Token : default);
        var cancelling = Task.Run(cancelled.Cancel);
        gate.Release(Calls / 2);

        var calls = (await arriving).SelectMany(each => each).ToList();
        await cancelling;
        gate.Release(Calls / 2);
        await Task.WhenAll(calls).ContinueWith(static _ => { }, TaskScheduler.Default);

        Assert.All(calls, call => Assert.True(call.IsCompletedSuccessfully || call.IsCanceled));
        Assert.InRange(calls.Count(call => call.IsCompletedSuccessfully), Calls / 2, Calls);
    }

    [Fact]
    public async Task Release_AllWhileManyThreadsArrive_LeavesNobodyBehind()
    {
        var gate = new CallGate();
        var arriving = Arrive(gate, _ => default);
        await gate.Entered;
        gate.Release();

        await Task.WhenAll((await arriving).SelectMany(each => each));

        Assert.Equal(Calls, gate.EnteredCount);
    }

    private static Task<Task[][]> Arrive(CallGate gate, Func<int, CancellationToken> token)
        => Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Run(() => Enumerable.Range(0, CallsOfEach).Select(i => gate.PassAsync(token(i))).ToArray())));

    private static async Task WaitUntilAll(System.Collections.Generic.IReadOnlyCollection<Task> calls, int count)
    {
        while (calls.Count(call => call.IsCompleted) < count)
        {
            await Task.Yield();
        }
    }
}
