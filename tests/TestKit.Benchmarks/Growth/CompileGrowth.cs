using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Benchmarks.CompileTime;
using TestKit.Generators;

namespace TestKit.Benchmarks.Growth;

/// <summary>The generator, and the compilation of what it generates.</summary>
internal static class CompileGrowth
{
    private static readonly int[] Interfaces = [25, 50, 100, 200, 400, 800];
    private static readonly int[] Members = [10, 30, 100, 300, 1_000];

    public static readonly IReadOnlyList<Series> All =
    [
        new("the generator, cold, on N interfaces", Interfaces, interfaces => Generating([.. Sources.Of(interfaces)])),
        new("the generator, cold, on an interface of N members", Members, members => Generating([Wide(members)])),
        new("compilation with the doubles of N interfaces", Interfaces[..^1], interfaces => Compiling([.. Sources.Of(interfaces)])),
    ];

    private static Action Generating(IReadOnlyList<string> sources)
    {
        var compilation = Project.Of(sources);
        return () => Project.Driver(new DoubleGenerator()).RunGenerators(compilation.Clone());
    }

    private static Action Compiling(IReadOnlyList<string> sources)
        => () =>
        {
            Project.Driver(new DoubleGenerator()).RunGeneratorsAndUpdateCompilation(Project.Of(sources), out var with, out _);
            Project.Emit(with);
        };

    private static string Wide(int members)
        => $"[TestKit.GenerateTestDouble] public interface IWide {{ {string.Join("\n", Enumerable.Range(0, members).Select(member => $"int Member{member}(int left, string right);"))} }}";
}
