using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Runtime.Tests;

public sealed class TransitionGateTests
{
    [Fact]
    public async Task MoveAsync_EffectEndsLate_NextOfTheSameKeyWaits()
    {
        var gauge = new MockGauge();
        var ends = new ConcurrentQueue<TaskCompletionSource>(Enumerable.Range(0, 2).Select(_ => new TaskCompletionSource()));
        var order = ends.ToArray();
        gauge.MoveAsync("a").ReturnsAsync(async (_, _, _, _) =>
        {
            ends.TryDequeue(out var end);
            await end!.Task;
            return default;
        });

        var first = gauge.Object.MoveAsync("a", 0, 1);
        var second = gauge.Object.MoveAsync("a", 1, 2);
        await gauge.Object.MoveAsync("b", 0, 1);
        order[1].SetResult();
        Assert.False(second.IsCompleted);
        order[0].SetResult();
        await Task.WhenAll(first, second);

        gauge.Transitions.AssertPath("a", 1, 2);
        gauge.Transitions.AssertPath("b", 1);
    }

    [Fact]
    public async Task MoveAsync_EffectFailsLate_LetsTheNextGoOn()
    {
        var gauge = new MockGauge();
        gauge.MoveAsync().ReturnsAsync(async (_, _, _, _) =>
        {
            await Task.Yield();
            throw new TimeoutException();
        });
        gauge.MoveAsync("a", 1, 2).Does();

        var first = gauge.Object.MoveAsync("a", 0, 1);
        var second = gauge.Object.MoveAsync("a", 1, 2);

        await Assert.ThrowsAsync<TimeoutException>(() => first);
        await second;
        gauge.Transitions.AssertPath("a", 2);
    }

    [Fact]
    public async Task MoveAsync_CancelledWhileItWaitsForItsTurn_Ends()
    {
        var gauge = new MockGauge();
        var end = new TaskCompletionSource();
        gauge.MoveAsync().ReturnsAsync(async (_, _, _, _) =>
        {
            await end.Task;
            return default;
        });
        using var source = new CancellationTokenSource();

        var first = gauge.Object.MoveAsync("a", 0, 1);
        var second = gauge.Object.MoveAsync("a", 1, 2, source.Token);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        end.SetResult();
        await first;
        gauge.Transitions.AssertPath("a", 1);
    }

    [Fact]
    public async Task Threads_OneKey_LogOrderIsEffectOrder()
    {
        var gauge = new MockGauge();
        var effects = new ConcurrentQueue<int>();
        gauge.MoveAsync().Does((_, _, to, _) => effects.Enqueue(to));
        var next = 0;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 500; i++)
            {
                await gauge.Object.MoveAsync("a", 0, Interlocked.Increment(ref next));
            }
        })));

        gauge.Transitions.AssertPath("a", [.. effects]);
    }
}
