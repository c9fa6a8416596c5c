using System;
using TestKit.Benchmarks.Fakes;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Contestants.Calcs;

public readonly struct HandWrittenCalcs : ICalcs
{
    public static ICalc Create() => new HandWrittenCalc();

    public static ICalc SetUp() => new HandWrittenCalc { Known = (Known.Left, Known.Right), Sum = Known.Sum };

    public static ICalc Failing(Exception error) => new HandWrittenCalc { AddError = () => error };

    public static ICalc Failing(Func<Exception> error) => new HandWrittenCalc { AddError = error };

    public static void AssertAdded(ICalc calc, int times)
        => CountMismatchException.ThrowUnless(times, ((HandWrittenCalc)calc).CountAdds(Known.Left, Known.Right));
}
