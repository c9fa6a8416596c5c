using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.TK3000;
using TestKit.Benchmarks.CompileTime;
using TestKit.Benchmarks.Tables;
using TestKit.Generators;

namespace TestKit.Benchmarks.Rules;

/// <summary>What the rules take on code with readers and SQL.</summary>
internal static class RuleBenchmarks
{
    public static void Run(Selection selection)
    {
        var table = new MarkdownTable($"Rules: {RuleSources.Methods:N0} methods with readers and SQL", "rules", "reports", "CPU time", "above an empty rule", "a method", "bytes a method");
        var compilation = Compilation();
        var all = typeof(RowsMustBeDisposed).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer))).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!).ToList();
        var statements = all.Where(rule => rule.SupportedDiagnostics.Any(each => Number(each) is >= 3003 and < 4000)).ToList();
        var runs = selection.Quick ? 2 : 7;
        Measure(compilation, runs, all);
        var floor = Measure(compilation, runs, [new EmptyRule()]);
        Row(table, "one that does nothing", floor, floor);
        Row(table, "TK3001", Measure(compilation, runs, [new RowsMustBeDisposed()]), floor);
        Row(table, "TK3003 to TK3013", Measure(compilation, runs, statements), floor);
        Row(table, "all", Measure(compilation, runs, all), floor);
        table.Print();
    }

    private static int Number(DiagnosticDescriptor rule) => int.Parse(rule.Id.AsSpan(2), CultureInfo.InvariantCulture);

    private static CSharpCompilation Compilation()
    {
        var source = Project.Of(RuleSources.All);
        Project.Driver(new DoubleGenerator()).RunGeneratorsAndUpdateCompilation(source, out var output, out _);
        Project.Emit(output);
        return (CSharpCompilation)output;
    }

    /// <summary>A compilation that was never asked has to bind everything anew, and the rules with it.</summary>
    private static (Cost Cost, int Reports) Measure(CSharpCompilation compilation, int runs, IReadOnlyCollection<DiagnosticAnalyzer> rules)
    {
        var reports = 0;
        var cost = Cost.Of(runs, () => compilation.Clone(), fresh => reports = fresh.WithAnalyzers([.. rules]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length);
        return (cost, reports);
    }

    private static void Row(MarkdownTable table, string title, (Cost Cost, int Reports) measured, (Cost Cost, int Reports) floor)
    {
        var above = measured.Cost.Cpu - floor.Cost.Cpu;
        table.Row(
            title,
            Format.Number(measured.Reports),
            Format.Time(measured.Cost.Cpu),
            Format.Time(above),
            Format.Time(above / RuleSources.Methods),
            Format.Bytes((measured.Cost.Bytes - floor.Cost.Bytes) / RuleSources.Methods));
    }
}
