using System;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Contestants.Calcs;

public readonly struct GeneratedCalcs : ICalcs
{
    public static ICalc Create() => new MockCalc();

    public static ICalc SetUp()
    {
        var calc = new MockCalc();
        calc.Add(Known.Left, Known.Right).Returns(Known.Sum);
        return calc;
    }

    public static ICalc SetUpWithoutRecording()
    {
        var calc = new MockCalc(recording: false);
        calc.Add(Known.Left, Known.Right).Returns(Known.Sum);
        return calc;
    }

    public static ICalc Failing(Exception error)
    {
        var calc = new MockCalc();
        calc.Add().Throws(error);
        return calc;
    }

    public static ICalc Failing(Func<Exception> error)
    {
        var calc = new MockCalc();
        calc.Add().Throws((_, _) => error());
        return calc;
    }

    public static void AssertAdded(ICalc calc, int times) => ((MockCalc)calc).Add(Known.Left, Known.Right).AssertCalled(times);
}
