using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Generated;
using Xunit;

namespace TestKit.Runtime.Tests;

public sealed class GateTests
{
    [Fact]
    public async Task Call_FromAMatcherOfTheSameDouble_GoesThroughAndLeavesTheGateOpen()
    {
        var gauge = new MockGauge();
        gauge.Add(3, 3).Returns(1);
        gauge.Add(Arg.Where<int>(left => left == 1 && gauge.Object.Add(3, 3) == 1), 2).Returns(7);

        Assert.Equal(7, gauge.Object.Add(1, 2));
        Assert.Equal(7, await Task.Run(() => gauge.Object.Add(1, 2)));
        gauge.Add(3, 3).AssertCalled(2);
    }

    [Fact]
    public async Task Assertion_WhileAnotherThreadCalls_CountsTheCallsBeforeIt()
    {
        var gauge = new MockGauge();
        var made = 0;
        var caller = Task.Run(() =>
        {
            for (var i = 1; i <= 20_000; i++)
            {
                gauge.Object.Add(1, 2);
                Volatile.Write(ref made, i);
            }
        });

        while (!caller.IsCompleted)
        {
            gauge.Add(1, 2).AssertCalled(Times.AtLeast(Volatile.Read(ref made)));
        }

        await caller;
        gauge.Add(1, 2).AssertCalled(20_000);
    }

    [Fact]
    public void Assertion_MatcherThatWaitsForACallOnAnotherThread_LetsItThrough()
    {
        var gauge = new MockGauge();
        gauge.Object.Add(1, 2);

        gauge.Add(Arg.Where<int>(left => left != 1 || Task.Run(() => gauge.Object.Add(9, 9)).Wait(TimeSpan.FromSeconds(30))), 2).AssertCalled(1);
    }

    [Fact]
    public async Task Hold_ManyThreadsThatEnterAgain_OneIsInsideAtATime()
    {
        var gate = TestDoubleGate();
        var inside = 0;
        var sum = 0;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 20_000; i++)
            {
                using (gate.Hold())
                {
                    Assert.Equal(1, ++inside);
                    using (gate.Hold())
                    {
                        sum++;
                    }

                    inside--;
                }
            }
        })));

        Assert.Equal(160_000, sum);
    }

    [Fact]
    public async Task Hold_HeldByAThreadThatSleeps_TheOtherWaitsForIt()
    {
        var gate = TestDoubleGate();
        using var entered = new ManualResetEventSlim();
        using var leave = new ManualResetEventSlim();
        var first = Task.Run(() =>
        {
            using (gate.Hold())
            {
                entered.Set();
                leave.Wait();
            }
        });
        entered.Wait();
        var second = Task.Run(() =>
        {
            using (gate.Hold())
            {
                return leave.IsSet;
            }
        });

        leave.Set();

        Assert.True(await second);
        await first;
    }

    private static Gate TestDoubleGate() => ((ITestDouble)new MockGauge()).State;
}
