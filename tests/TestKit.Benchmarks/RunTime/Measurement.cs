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
            Allocated(report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)));

    /// <summary>Nothing allocates less than an array's next 8 bytes for each operation: a stray byte is the share of something else.</summary>
    private static double Allocated(long? bytes) => bytes switch { null => double.NaN, < 4 => 0, { } some => some };
}
