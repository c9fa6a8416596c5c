namespace TestKit.Benchmarks.FreshProcess;

/// <summary>What a fresh process reports of itself.</summary>
internal sealed record FreshResult(double Nanoseconds, double JitNanoseconds, int Methods, double Bytes);
