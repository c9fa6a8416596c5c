using System;
using FakeItEasy;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Contestants.Calcs;

using Times = FakeItEasy.Times;

public readonly struct FakeItEasyCalcs : ICalcs
{
    public static ICalc Create() => A.Fake<ICalc>();

    public static ICalc SetUp()
    {
        var calc = A.Fake<ICalc>();
        A.CallTo(() => calc.Add(Known.Left, Known.Right)).Returns(Known.Sum);
        return calc;
    }

    public static ICalc Failing(Exception error)
    {
        var calc = A.Fake<ICalc>();
        A.CallTo(() => calc.Add(A<int>._, A<int>._)).Throws(error);
        return calc;
    }

    public static ICalc Failing(Func<Exception> error)
    {
        var calc = A.Fake<ICalc>();
        A.CallTo(() => calc.Add(A<int>._, A<int>._)).Throws(error);
        return calc;
    }

    public static void AssertAdded(ICalc calc, int times)
        => A.CallTo(() => calc.Add(Known.Left, Known.Right)).MustHaveHappened(times, Times.Exactly);
}
