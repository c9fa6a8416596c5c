using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.TK4000;
using TestKit.Benchmarks.CompileTime;
using TestKit.Benchmarks.Tables;

namespace TestKit.Benchmarks.Chains;

/// <summary>What the rules about chains add to a build: all of them on a new compilation, beside its binding without them.</summary>
internal static class ChainAnalysis
{
    private static readonly (int Runs, int Length)[] s_sizes = [(100, 10), (1000, 10), (2000, 10), (100, 50), (100, 200)];

    public static void Run(Selection selection)
    {
        var table = new MarkdownTable("Analysis of chains: the rules beside the compiler's own binding of the project", "run sites", "providers", "binding", "first in the process", "again", "the rules alone");
        foreach (var (runs, length) in s_sizes)
        {
            var sources = ChainSources.Of(runs, length).ToList();
            var first = Analyzed(sources);
            var again = Enumerable.Range(0, selection.Quick ? 1 : 5).Select(_ => Analyzed(sources)).MinBy(each => each.Rules)!;
            table.Row(Format.Number(runs), Format.Number(length), Format.Time(again.Binding), Format.Time(first.Rules), Format.Time(again.Rules), Format.Time(again.Own));
        }

        table.Print();
    }

    private static (TimeSpan Binding, TimeSpan Rules, TimeSpan Own) Analyzed(IReadOnlyList<string> sources)
    {
        var compilation = Project.Of(sources);
        var started = Stopwatch.GetTimestamp();
        if (compilation.GetDiagnostics().FirstOrDefault(each => each.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException(error.ToString());
        }

        var binding = Stopwatch.GetElapsedTime(started);
        var options = new CompilationWithAnalyzersOptions(new([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: true);
        var analysis = compilation.WithAnalyzers([.. Rules()], options);
        started = Stopwatch.GetTimestamp();
        var result = analysis.GetAnalysisResultAsync(default).GetAwaiter().GetResult();
        var elapsed = Stopwatch.GetElapsedTime(started);
        var reported = result.GetAllDiagnostics();
        return reported.IsEmpty ? (binding, elapsed, TimeSpan.FromTicks(result.AnalyzerTelemetryInfo.Values.Sum(each => each.ExecutionTime.Ticks))) : throw new InvalidOperationException(reported[0].ToString());
    }

    private static IEnumerable<DiagnosticAnalyzer> Rules()
        => typeof(ChainMustBeSeen).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(ChainMustBeSeen).Namespace && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
}
