using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using TestKit.Benchmarks.RunTime;
using TestKit.Benchmarks.Tables;

namespace TestKit.Benchmarks.Rows;

/// <summary>Measures rows and SQL and prints one table, each pair beside what it is compared with.</summary>
internal static class RowsBenchmarks
{
    private static readonly (string Title, string Method, string Baseline)[] s_rows =
    [
        ("read 1,000,000 rows × 5 columns, typed: DataTable's reader", nameof(RowsScenarios.Million_DataTable), nameof(RowsScenarios.Million_DataTable)),
        ("the same: RowSet's reader", nameof(RowsScenarios.Million_RowSet), nameof(RowsScenarios.Million_DataTable)),
        ("Dapper, 10,000 objects: hand-written reader", nameof(RowsScenarios.Dapper_HandWritten), nameof(RowsScenarios.Dapper_HandWritten)),
        ("the same: database double", nameof(RowsScenarios.Dapper_Fake), nameof(RowsScenarios.Dapper_HandWritten)),
        ("execute a command, 1 expectation", nameof(RowsScenarios.Match_One), nameof(RowsScenarios.Match_One)),
        ("the same, 100 expectations", nameof(RowsScenarios.Match_Hundred), nameof(RowsScenarios.Match_One)),
    ];

    public static void Run(Selection selection)
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.Default
                .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(5), logOutput: false))
                .WithWarmupCount(3)
                .WithIterationCount(selection.Quick ? 5 : 11)
                .WithMinIterationCount(3))
            .AddDiagnoser(new MemoryDiagnoser(new MemoryDiagnoserConfig(displayGenColumns: false)))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddFilter(new SimpleFilter(benchmark => selection.Includes($"Rows {benchmark.Descriptor.WorkloadMethod.Name}")))
            .AddLogger(new ProgressLogger())
            .WithOptions(ConfigOptions.DisableLogFile);
        var measured = BenchmarkRunner.Run<RowsScenarios>(config).Reports.ToDictionary(
            report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
            report => (Time: report.ResultStatistics?.Q1 ?? double.NaN, Bytes: (double)(report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0)));
        Print(measured);
    }

    private static void Print(Dictionary<string, (double Time, double Bytes)> measured)
    {
        var table = new MarkdownTable("Rows and SQL", "what", "time", "ratio", "bytes", "byte ratio");
        foreach (var (title, method, baseline) in s_rows.Where(row => measured.ContainsKey(row.Method)))
        {
            var (time, bytes) = measured[method];
            var against = measured.TryGetValue(baseline, out var found) ? found : (double.NaN, double.NaN);
            table.Row(title, Format.Time(time), Format.Ratio(time, against.Item1), Format.Bytes(bytes), Format.Ratio(bytes, against.Item2));
        }

        table.Print();
    }
}
