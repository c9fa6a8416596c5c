using System;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using TestKit.Benchmarks.Contestants;

namespace TestKit.Benchmarks.RunTime;

/// <summary>In this process, so that all contestants share one machine state, and short: ratios within one run are what counts.</summary>
internal static class RunTimeConfig
{
    public static IConfig Of(Selection selection, bool isLong)
        => ManualConfig.CreateEmpty()
            .AddJob(isLong ? LongJob() : ShortJob(selection.Quick))
            .AddDiagnoser(new MemoryDiagnoser(new MemoryDiagnoserConfig(displayGenColumns: false)))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddFilter(new SimpleFilter(benchmark => Wants(benchmark, selection, isLong)))
            .AddLogger(new ProgressLogger())
            .WithOptions(ConfigOptions.DisableLogFile)
            .WithOption(ConfigOptions.JoinSummary, true);

    private static bool Wants(BenchmarkCase benchmark, Selection selection, bool isLong)
    {
        var scenario = Scenario.All.Single(each => each.Method == benchmark.Descriptor.WorkloadMethod.Name);
        var contestant = Contestant.Of(benchmark.Descriptor.Type.GetGenericArguments()[0]).Title;
        return scenario.IsLong == isLong
            && !scenario.Leaves.Contains(contestant)
            && selection.Includes($"{benchmark.Descriptor.Type.Name[..^2]} {scenario.Method} {contestant}");
    }

    private static Job ShortJob(bool quick)
        => InProcess()
            .WithIterationTime(TimeInterval.FromMilliseconds(quick ? 25 : 50))
            .WithWarmupCount(8)
            .WithIterationCount(quick ? 5 : 11);

    /// <summary>An invocation takes from milliseconds to seconds by itself.</summary>
    private static Job LongJob()
        => InProcess().WithStrategy(RunStrategy.Monitoring).WithInvocationCount(1).WithWarmupCount(1).WithIterationCount(3);

    private static Job InProcess()
        => Job.Default.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(5), logOutput: false)).WithUnrollFactor(1).WithEvaluateOverhead(false);
}
