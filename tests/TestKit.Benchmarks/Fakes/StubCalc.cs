using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Fakes;

/// <summary>The floor: answers and records nothing.</summary>
public sealed class StubCalc : ICalc
{
    public int Sum { get; set; }

    public int Memory { get; set; }

    public int Add(int left, int right) => Sum;

    public double Divide(double dividend, double divisor) => 0;
}
