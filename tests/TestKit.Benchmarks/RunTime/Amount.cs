namespace TestKit.Benchmarks.RunTime;

/// <summary>How often one benchmark invocation does what it measures. The double that is called is new in each invocation, and its making is part of it.</summary>
internal static class Amount
{
    public const int OfFlows = 100;
    public const int OfCalls = 1_000;
    public const int OfConcurrentCalls = 10_000;
    public const int OfFailures = 1_000;
    public const int OfMillion = 1_000_000;
}
