using BenchmarkDotNet.Reports;
using TestKit.Benchmarks.Contestants;

namespace TestKit.Benchmarks.RunTime;

internal sealed record Measurement(string Contestant, double Nanoseconds, double Bytes)
{
    public static Measurement Of(BenchmarkReport report)
        => new(
            Contestants.Contestant.Of(report.BenchmarkCase.Descriptor.Type.GetGenericArguments()[0]).Title,
            report.ResultStatistics?.Median ?? double.NaN,
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN);
}
