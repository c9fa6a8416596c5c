using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TestKit.Benchmarks.Tables;
using TestKit.Generators;

namespace TestKit.Benchmarks.CompileTime;

/// <summary>The generator alone: cold, and after edits.</summary>
internal static class GeneratorRuns
{
    private static readonly int[] Sizes = [50, 200, 800];

    public static void Run(Selection selection)
    {
        var table = new MarkdownTable(
            "Compile time: the generator alone",
            "run", "interfaces", "time", "of it the compiler's own", "bytes an interface", "above the compiler's own", "doubles emitted again");
        var runs = selection.Quick ? 3 : 7;
        foreach (var size in Sizes)
        {
            var compilation = Project.Of(Sources.Of(size));
            var ready = ReadyMade(Project.Driver(new DoubleGenerator()).RunGenerators(compilation).GetRunResult());
            Measure(table, "cold", runs, compilation, compilation => compilation.Clone(), () => Project.Driver(new DoubleGenerator()), () => Project.Driver(new FloorGenerator(ready)));
            var warm = Project.Driver(new DoubleGenerator()).RunGenerators(compilation);
            var warmFloor = Project.Driver(new FloorGenerator(ready)).RunGenerators(compilation);
            foreach (var edit in Edit.All)
            {
                // A run before each, since what it has seen last need not be read again.
                Measure(table, edit.Title, runs, compilation, edit.Apply, () => warm.RunGenerators(compilation.Clone()), () => warmFloor.RunGenerators(compilation.Clone()));
            }
        }

        table.Print();
    }

    private static void Measure(
        MarkdownTable table,
        string title,
        int runs,
        CSharpCompilation compilation,
        Func<CSharpCompilation, Compilation> change,
        Func<GeneratorDriver> driver,
        Func<GeneratorDriver> floorDriver)
    {
        var size = compilation.SyntaxTrees.Length - 1;
        var cost = Cost.Of(runs, () => (driver(), change(compilation)), input => input.Item1.RunGenerators(input.Item2));
        var floor = Cost.Of(runs, () => (floorDriver(), change(compilation)), input => input.Item1.RunGenerators(input.Item2));
        table.Row(
            title,
            Format.Number(size),
            Format.Time(cost.Wall),
            Format.Time(floor.Wall),
            Format.Bytes(cost.Bytes / size),
            Format.Bytes((cost.Bytes - floor.Bytes) / size),
            Format.Number(EmittedAgain(driver(), change(compilation))));
    }

    /// <summary>A text that was cached is the same object as before.</summary>
    private static int EmittedAgain(GeneratorDriver before, Compilation edited)
    {
        var old = Texts(before.GetRunResult()).ToHashSet();
        return Texts(before.RunGenerators(edited).GetRunResult()).Count(text => !old.Contains(text));
    }

    private static IEnumerable<SourceText> Texts(GeneratorDriverRunResult result) 
        => result.Results.Where(each => !each.GeneratedSources.IsDefault).SelectMany(each => each.GeneratedSources).Select(source => source.SourceText);

    private static Dictionary<string, SourceText> ReadyMade(GeneratorDriverRunResult result)
        => Texts(result).Select((text, i) => (text, i)).ToDictionary(each => $"IOrders{each.i}", each => each.text);
}
