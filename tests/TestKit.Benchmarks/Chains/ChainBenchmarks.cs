namespace TestKit.Benchmarks.Chains;

/// <summary>Measures the injection runner: its analysis while compiling, and its runs.</summary>
internal static class ChainBenchmarks
{
    public static void Run(Selection selection)
    {
        ChainAnalysis.Run(selection);
        ChainRuns.Run(selection);
    }
}
