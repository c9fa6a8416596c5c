using System;
using Moq;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Contestants.Calcs;

using Times = Moq.Times;

public readonly struct MoqCalcs : ICalcs
{
    public static ICalc Create() => new Mock<ICalc>().Object;

    public static ICalc SetUp()
    {
        var calc = new Mock<ICalc>();
        calc.Setup(each => each.Add(Known.Left, Known.Right)).Returns(Known.Sum);
        return calc.Object;
    }

    public static ICalc Failing(Exception error)
    {
        var calc = new Mock<ICalc>();
        calc.Setup(each => each.Add(It.IsAny<int>(), It.IsAny<int>())).Throws(error);
        return calc.Object;
    }

    public static ICalc Failing(Func<Exception> error)
    {
        var calc = new Mock<ICalc>();
        calc.Setup(each => each.Add(It.IsAny<int>(), It.IsAny<int>())).Throws(error);
        return calc.Object;
    }

    public static void AssertAdded(ICalc calc, int times) => Mock.Get(calc).Verify(each => each.Add(Known.Left, Known.Right), Times.Exactly(times));
}
