using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using TestKit.Benchmarks.Contestants;
using TestKit.Benchmarks.Subjects;
using TestKit.Benchmarks.Tables;

namespace TestKit.Benchmarks.RunTime;

/// <summary>Measures the scenarios and prints a table for each subject.</summary>
internal static class RunTimeBenchmarks
{
    public static void Run(Selection selection)
    {
        Print($"Run time: `{nameof(IStateStore)}`", Measure(typeof(StoreScenarios<>), contestant => contestant.Stores, selection));
        Print($"Run time: `{nameof(ICalc)}`", Measure(typeof(CalcScenarios<>), contestant => contestant.Calcs, selection));
    }

    private static List<BenchmarkReport> Measure(Type scenarios, Func<Contestant, Type> maker, Selection selection)
    {
        var types = Contestant.All.Select(contestant => scenarios.MakeGenericType(maker(contestant))).ToArray();
        IEnumerable<BenchmarkReport> Reports(bool isLong)
        {
            var config = RunTimeConfig.Of(selection, isLong);
            return Array.FindAll(types, type => BenchmarkConverter.TypeToBenchmarks(type, config).BenchmarksCases.Length > 0) is { Length: > 0 } some
                ? BenchmarkRunner.Run(some, config).SelectMany(summary => summary.Reports)
                : [];
        }

        return [.. Reports(isLong: false), .. selection.Quick ? [] : Reports(isLong: true)];
    }

    private static void Print(string title, List<BenchmarkReport> reports)
    {
        var table = new MarkdownTable(title, "scenario", "double", "time", "ratio", "bytes", "byte ratio");
        foreach (var scenario in Scenario.All)
        {
            var measurements = reports
                .Where(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == scenario.Method)
                .Select(Measurement.Of)
                .OrderBy(each => Order(each.Contestant))
                .ToList();
            var baseline = measurements.Find(each => each.Contestant == scenario.Baseline);
            var heading = scenario.Title;
            foreach (var each in measurements)
            {
                table.Row(
                    heading,
                    each.Contestant,
                    Format.Time(each.Nanoseconds),
                    Format.Ratio(each.Nanoseconds, baseline?.Nanoseconds),
                    Format.Bytes(each.Bytes),
                    Format.Ratio(each.Bytes, baseline?.Bytes));
                heading = "";
            }
        }

        table.Print();
    }

    private static int Order(string contestant) => Contestant.All.TakeWhile(each => each.Title != contestant).Count();
}
