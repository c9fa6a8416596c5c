namespace TestKit.Benchmarks.Subjects;

/// <summary>The synchronous subject.</summary>
[GenerateTestDouble]
public interface ICalc
{
    int Add(int left, int right);

    double Divide(double dividend, double divisor);

    int Memory { get; set; }
}
