using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Runtime.Tests;

/// <summary>What a call costs in memory; times are the benchmarks' business.</summary>
public sealed class CostTests
{
    [Fact]
    public void Call_RecordingOff_AllocatesNothing()
    {
        var gauge = new MockGauge(recording: false);
        gauge.Add(1, 2).Returns(3);
        gauge.ReadAsync("a").Returns("b");

        Assert.Equal(0, BytesOf(() => gauge.Object.Add(1, 2)));
        Assert.Equal(0, BytesOf(() => gauge.Object.ReadAsync("a")));
        Assert.Equal(0, BytesOf(() => gauge.Object.Add(5, 5)));
    }

    [Fact]
    public void Call_Recorded_AllocatesItsRecordOnly()
    {
        var gauge = new MockGauge(new DoubleOptions { JournalLimit = 1000 });
        gauge.Add(1, 2).Returns(3);
        for (var i = 0; i < 5000; i++)
        {
            gauge.Object.Add(1, 2);
        }

        Assert.InRange(BytesOf(() => gauge.Object.Add(1, 2)), 1, 72);
    }

    [Fact]
    public void Flow_CreateSetUpCallAssert_AllocatesWhatAPlainDoubleNeeds()
    {
        var synchronous = BytesOf(() =>
        {
            var gauge = new MockGauge();
            gauge.Add(1, 2).Returns(3);
            gauge.Object.Add(1, 2);
            gauge.Add(1, 2).AssertCalled(1);
        });
        var asynchronous = BytesOf(() =>
        {
            var gauge = new MockGauge();
            gauge.ReadAsync("a").Returns("b");
            gauge.Object.ReadAsync("a");
            gauge.ReadAsync("a").AssertCalled(1);
        });

        Assert.InRange(synchronous, 1, 480);
        Assert.InRange(asynchronous, 1, 560);
    }

    [Fact]
    public void Create_MembersUnused_AllocatesTheDoubleOnly()
        => Assert.InRange(BytesOf(() => _ = new MockGauge()), 1, 64);

    [Fact]
    public void Assertion_NonMatchingCalls_AllocateNothingEach()
    {
        var few = Recorded(100);
        var many = Recorded(1100);

        var difference = BytesOf(() => many.Add(7, 7).AssertNotCalled()) - BytesOf(() => few.Add(7, 7).AssertNotCalled());

        Assert.Equal(0, difference);
    }

    [Fact]
    public async Task Throws_SameInstance_OneFaultedTaskForAllCalls()
    {
        var gauge = new MockGauge();
        gauge.ReadAsync().Throws(new TimeoutException());

        var first = gauge.Object.ReadAsync("a");
        var second = gauge.Object.ReadAsync("b");

        Assert.Same(first, second);
        var e = await Assert.ThrowsAsync<TimeoutException>(() => first);
        var length = e.StackTrace!.Length;
        foreach (var _ in Enumerable.Range(0, 100))
        {
            await Assert.ThrowsAsync<TimeoutException>(() => gauge.Object.ReadAsync("c"));
        }

        Assert.InRange(e.StackTrace!.Length, 0, 3 * length);
    }

    private static MockGauge Recorded(int calls)
    {
        var gauge = new MockGauge();
        for (var i = 0; i < calls; i++)
        {
            gauge.Object.Add(i + 10, 2);
        }

        return gauge;
    }

    private static long BytesOf(Action action)
    {
        const int Rounds = 100;
        for (var i = 0; i < Rounds; i++)
        {
            action();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
        {
            action();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
    }
}
