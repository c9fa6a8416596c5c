namespace TestKit.Benchmarks.CompileTime;

/// <summary>Measures the generator, and the compiler with what it generates.</summary>
internal static class CompileTimeBenchmarks
{
    public static void Run(Selection selection)
    {
        GeneratedCode.Run();
        GeneratorRuns.Run(selection);
        WholeCompilations.Run(selection);
        BuildServerCompilations.Run(selection);
    }
}
