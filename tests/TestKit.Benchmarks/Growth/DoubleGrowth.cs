using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Growth;

/// <summary>Doubles: calls, set-ups, assertions.</summary>
internal static class DoubleGrowth
{
    private static readonly int[] Calls = [100, 1_000, 10_000, 100_000, 1_000_000];
    private static readonly int[] SomeCalls = [10, 100, 1_000, 10_000];

    public static readonly IReadOnlyList<Series> All =
    [
        new("a double called N times", Calls, calls => () => Called(calls)),
        new("N set-ups, each used once", SomeCalls, setUps => () => SetUpAndUsed(setUps)),
        new("a call that the oldest of N set-ups answers", SomeCalls, SlowestAnswer),
        new("an assertion over N calls", Calls[..^1], calls => Assertion(Called(calls))),
        new("N calls, asserted on, then no others", SomeCalls, calls => () => AllAsserted(calls)),
        new("the list of N calls, as text", SomeCalls, calls => Texts(Called(calls))),
        new("one key among N transitions", SomeCalls, OneKey),
    ];

    private static MockCalc Called(int calls)
    {
        var mock = new MockCalc();
        mock.Add().Returns(1);
        ICalc calc = mock;
        for (var i = 0; i < calls; i++)
        {
            calc.Add(i, i);
        }

        return mock;
    }

    private static void SetUpAndUsed(int setUps)
    {
        var mock = new MockCalc();
        ICalc calc = mock;
        for (var i = 0; i < setUps; i++)
        {
            mock.Add().Returns(i).Once();
        }

        for (var i = 0; i < setUps; i++)
        {
            calc.Add(i, i);
        }
    }

    private static Action SlowestAnswer(int setUps)
    {
        var mock = new MockCalc(recording: false);
        for (var i = 0; i < setUps; i++)
        {
            mock.Add(i, i).Returns(i);
        }

        ICalc calc = mock;
        return () => calc.Add(0, 0);
    }

    private static Action Assertion(MockCalc mock) => () => mock.Add(7, 7).AssertCalled(Times.Once);

    private static void AllAsserted(int calls)
    {
        var mock = Called(calls);
        mock.Add().AssertCalled(calls);
        mock.AssertNoOtherCalls();
    }

    private static Action Texts(MockCalc mock) => () => _ = mock.Calls().Sum(call => call.ToString()!.Length);

    private static Action OneKey(int transitions)
    {
        var mock = new MockStateStore();
        IStateStore store = mock;
        for (var i = 0; i < transitions; i++)
        {
            store.TransitionAsync("j" + (i / 10), JobState.Pending, JobState.SchemaCreated, null, null).GetAwaiter().GetResult();
        }

        return () => _ = mock.Transitions.Of("j0").Count;
    }
}
