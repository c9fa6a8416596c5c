using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Runtime.Tests;

/// <summary>The numbers that put the calls of all doubles in order, in long runs on one double and where doubles take turns.</summary>
public sealed class SequenceTests
{
    private readonly MockGauge[] _gauges = [.. Enumerable.Range(0, 4).Select(_ => new MockGauge())];
    private readonly List<(int Gauge, int Call)> _made = [];
    private readonly int[] _calls = new int[4];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Sequence_DoublesInTurnsWithRunsOfAllLengths_RisesFromCallToCall(int seed)
    {
        var random = new Random(seed);
        for (var turn = 0; turn < 200; turn++)
        {
            Run(random.Next(_gauges.Length), random.Next(1 << random.Next(10)));
        }

        AssertRising();
    }

    [Fact]
    public async Task Sequence_HandedFromThreadToThreadWhileOthersCall_RisesFromCallToCall()
    {
        using var stop = new CancellationTokenSource();
        var others = Enumerable.Range(0, 2).Select(_ => Task.Run(() => CallUntil(stop.Token))).ToArray();
        var random = new Random(4);
        for (var turn = 0; turn < 500; turn++)
        {
            await Task.Run(() => Run(random.Next(_gauges.Length), random.Next(100)));
        }

        await stop.CancelAsync();
        await Task.WhenAll(others);

        AssertRising();
    }

    [Fact]
    public async Task Sequence_ManyThreads_IsGivenOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 2).Select(thread => Task.Run(() =>
        {
            for (var call = 0; call < 100_000; call++)
            {
                _gauges[(2 * thread) + (call % 2)].Object.Add(thread, call);
            }
        })));

        var numbers = _gauges.SelectMany(gauge => gauge.Calls()).Select(call => call.Sequence).ToList();

        Assert.Equal(200_000, numbers.Count);
        Assert.Equal(200_000, numbers.Distinct().Count());
    }

    [Fact]
    public void Sequence_AMatcherThatCallsTheDouble_IsGivenOnce()
    {
        var gauge = _gauges[0];
        gauge.Add(Arg.Where<int>(left => left == 0 || gauge.Object.Add(left - 1, 0) == 0), Arg.Any).Returns(0);

        gauge.Object.Add(50, 0);

        var numbers = gauge.Calls().Select(call => call.Sequence).ToList();
        Assert.Equal(51, numbers.Count);
        Assert.Equal(numbers.Order().Distinct(), numbers);
    }

    [Fact]
    public void Sequence_AfterAReset_GoesOnRising()
    {
        Run(0, 100);
        var last = _gauges[0].Calls()[^1].Sequence;
        _gauges[0].Reset();
        _gauges[0].Object.Add(1, 1);

        Assert.True(_gauges[0].Calls()[0].Sequence > last);
    }

    private static void CallUntil(CancellationToken stop)
    {
        var gauge = new MockGauge(new DoubleOptions { JournalLimit = 10 });
        while (!stop.IsCancellationRequested)
        {
            gauge.Object.Add(1, 1);
        }
    }

    private void Run(int gauge, int calls)
    {
        for (var i = 0; i < calls; i++)
        {
            _gauges[gauge].Object.Add(gauge, i);
            _made.Add((gauge, _calls[gauge]++));
        }
    }

    private void AssertRising()
    {
        var numbers = _gauges.Select(gauge => gauge.Calls().Select(call => call.Sequence).ToArray()).ToArray();
        var inOrder = _made.Select(call => numbers[call.Gauge][call.Call]).ToList();

        Assert.Equal(inOrder.Order().Distinct(), inOrder);
    }
}
