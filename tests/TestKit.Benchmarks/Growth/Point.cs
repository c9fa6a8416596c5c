namespace TestKit.Benchmarks.Growth;

/// <summary>What the work takes at one size.</summary>
internal sealed record Point(int Size, double Nanoseconds, double Bytes);
