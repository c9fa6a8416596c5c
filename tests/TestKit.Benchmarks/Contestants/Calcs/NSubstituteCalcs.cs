using System;
using NSubstitute;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Contestants.Calcs;

using Arg = NSubstitute.Arg;

public readonly struct NSubstituteCalcs : ICalcs
{
    public static ICalc Create() => Substitute.For<ICalc>();

    public static ICalc SetUp()
    {
        var calc = Substitute.For<ICalc>();
        calc.Add(Known.Left, Known.Right).Returns(Known.Sum);
        return calc;
    }

    public static ICalc Failing(Exception error)
    {
        var calc = Substitute.For<ICalc>();
        calc.Add(Arg.Any<int>(), Arg.Any<int>()).Returns(_ => throw error);
        return calc;
    }

    public static ICalc Failing(Func<Exception> error)
    {
        var calc = Substitute.For<ICalc>();
        calc.Add(Arg.Any<int>(), Arg.Any<int>()).Returns(_ => throw error());
        return calc;
    }

    public static void AssertAdded(ICalc calc, int times) => calc.Received(times).Add(Known.Left, Known.Right);
}
