using TestKit.Benchmarks.Fakes;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Contestants.Calcs;

public readonly struct StubCalcs : ICalcs
{
    public static ICalc Create() => new StubCalc();

    public static ICalc SetUp() => new StubCalc { Sum = Known.Sum };

    public static ICalc SetUpWithoutRecording() => SetUp();
}
