using BenchmarkDotNet.Reports;
using TestKit.Benchmarks.Contestants;

namespace TestKit.Benchmarks.RunTime;

/// <summary>The lower quartile of the iterations: other work on the machine can only add to a time.</summary>
internal sealed record Measurement(string Contestant, double Nanoseconds, double Bytes)
{
    public static Measurement Of(BenchmarkReport report)
        => new(
            Contestants.Contestant.Of(report.BenchmarkCase.Descriptor.Type.GetGenericArguments()[0]).Title,
            report.ResultStatistics?.Q1 ?? double.NaN,
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN);
}
