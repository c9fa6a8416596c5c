using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Benchmarks.Tables;
using TestKit.Generators;

namespace TestKit.Benchmarks.CompileTime;

/// <summary>What a build waits for: parsing, generating and emitting, with the doubles and without.</summary>
internal static class WholeCompilations
{
    private static readonly int[] Sizes = [50, 200];

    public static void Run(Selection selection)
    {
        WarmUp(selection.Quick ? 5 : 15);
        var table = new MarkdownTable(
            "Compile time: the compiler's CPU time for a whole project",
            "interfaces", "without doubles", "with doubles", "ratio", "an interface", "bytes without", "bytes with");
        foreach (var size in Sizes)
        {
            var sources = Sources.Of(size).ToList();
            var runs = selection.Quick ? 3 : 7;
            var without = Cost.Of(runs, () => sources, texts => Project.Emit(Project.Of(texts)));
            var with = Cost.Of(runs, () => sources, texts => Project.Emit(Generated(Project.Of(texts))));
            table.Row(
                Format.Number(size),
                Format.Time(without.Cpu),
                Format.Time(with.Cpu),
                Format.Ratio(with.Cpu.TotalNanoseconds, without.Cpu.TotalNanoseconds),
                Format.Time((with.Cpu - without.Cpu) / size),
                Format.Bytes(without.Bytes),
                Format.Bytes(with.Bytes));
        }

        table.Print();
    }

    /// <summary>The compiler's own code is compiled and compiled again while it is young; that would count as its CPU time.</summary>
    private static void WarmUp(int rounds)
    {
        var sources = Sources.Of(Sizes[0]).ToList();
        for (var i = 0; i < rounds; i++)
        {
            Project.Emit(Generated(Project.Of(sources)));
        }
    }

    private static Compilation Generated(Compilation compilation)
    {
        Project.Driver(new DoubleGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var with, out _);
        return with;
    }
}
