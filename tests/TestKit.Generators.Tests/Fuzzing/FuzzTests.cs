using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.TK1000;
using TestKit.Generators.Tests.Harness;
using TestKit.Generators.Tests.Shapes;
using Xunit;

namespace TestKit.Generators.Tests.Fuzzing;

/// <summary>Sources broken at random: nothing is thrown, no name is given twice, and what is whole keeps its double.</summary>
public sealed class FuzzTests
{
    private const int EditsOfEach = 12;
    private const string Whole = "namespace Whole { [GenerateTestDouble] public interface IWhole { int Get(string id); } }";

    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules =
        [.. typeof(TypeMustBeDoubleable).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer))).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static readonly IReadOnlyDictionary<string, string> Sources
        = new[] { NamingShapes.All, MemberShapes.All, TypeShapes.All, NewLanguageShapes.All, AttributeShapes.All, InheritanceShapes.All, GenericShapes.All, ExpertShapes.All, ClassShapes.All, ExpertClassShapes.All, FuzzSources.All, FuzzSources.OnAssemblies }.SelectMany(shapes => shapes).ToDictionary(shape => shape.Name, shape => shape.Source);

    public static TheoryData<string> Names => [.. Sources.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Source_IsBrokenAtRandom_ThrowsNothingAndCostsNoOtherItsDouble(string name)
    {
        for (var seed = 0; seed < EditsOfEach; seed++)
        {
            var broken = new RandomEdits(seed).Apply(Wrapped(name));
            var run = GeneratorRun.Of(Whole, broken).In(GeneratorRun.CSharp14);
            var compilation = run.Compile();
            var made = run.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var output, out _).GetRunResult().Results.Single();

            Assert.True(made.Exception is null && made.Diagnostics.IsEmpty, $"Seed {seed}: {made.Exception} {string.Join(" ", made.Diagnostics)}\n{broken}");
            Assert.True(made.GeneratedSources.Any(source => source.HintName.StartsWith("MockWhole.", StringComparison.Ordinal)), $"Seed {seed}: the whole interface has lost its double.\n{broken}");
            AssertUnique(made.GeneratedSources.Select(source => source.HintName), $"Seed {seed}:\n{broken}");
            AssertNoFailure(await Report((CSharpCompilation)output), $"Seed {seed}:\n{broken}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Source_IsBrokenEditByEdit_GivesWhatAFreshRunGives(string name)
    {
        var driver = GeneratorRun.Of().In(GeneratorRun.CSharp14).Driver();
        for (var seed = 100; seed < 100 + (EditsOfEach / 2); seed++)
        {
            var broken = new RandomEdits(seed).Apply(Wrapped(name));
            var run = GeneratorRun.Of(Whole, broken).In(GeneratorRun.CSharp14);
            driver = driver.RunGenerators(run.Compile());

            Assert.Equal(Files(run.Driver().RunGenerators(run.Compile())), Files(driver));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Source_IsBrokenBesideItsRequests_GivesWhatAFreshRunGives(string name)
    {
        var run = GeneratorRun.Of(FuzzSources.RequestsOf(Wrapped(name)), FuzzSources.WithoutRequests(Wrapped(name))).In(GeneratorRun.CSharp14);
        var whole = run.Compile();
        var driver = run.Driver(tracking: false).RunGenerators(whole);
        for (var seed = 200; seed < 200 + (EditsOfEach / 2); seed++)
        {
            var broken = whole.ReplaceSyntaxTree(whole.SyntaxTrees[1], run.Parse(new RandomEdits(seed).ApplyOne(FuzzSources.WithoutRequests(Wrapped(name))), whole.SyntaxTrees[1].FilePath));
            driver = driver.RunGenerators(broken);

            var (fresh, kept) = (Files(run.Driver().RunGenerators(broken)).ToList(), Files(driver).ToList());
            Assert.True(fresh.SequenceEqual(kept), $"Seed {seed}:\n{string.Join("\n", fresh.Except(kept))}\ninstead of\n{string.Join("\n", kept.Except(fresh))}\n{broken.SyntaxTrees[1]}");

            driver = driver.RunGenerators(whole);
        }
    }

    [Fact]
    public void Seed_IsTheSame_BreaksTheSourceTheSameWay()
    {
        Assert.Equal(new RandomEdits(7).Apply(Whole), new RandomEdits(7).Apply(Whole));
        Assert.NotEqual(Whole, new RandomEdits(7).Apply(Whole));
    }

    /// <summary>Attributes of the assembly stand before any namespace.</summary>
    private static string Wrapped(string name) => Sources[name].Contains("[assembly:", StringComparison.Ordinal) ? Sources[name] : $"namespace Fuzzed {{ {Sources[name]} }}";

    private static IEnumerable<string> Files(Microsoft.CodeAnalysis.GeneratorDriver driver)
        => driver.GetRunResult().Results.Single().GeneratedSources.Select(source => $"{source.HintName}\n{source.SourceText}").Order(StringComparer.Ordinal);

    private static async Task<IEnumerable<string>> Report(CSharpCompilation compilation)
        => (await compilation.WithAnalyzers(Rules).GetAnalyzerDiagnosticsAsync(CancellationToken.None)).Where(diagnostic => diagnostic.Id == "AD0001").Select(diagnostic => diagnostic.ToString());

    private static void AssertUnique(IEnumerable<string> names, string because)
        => Assert.True(names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).All(group => group.Count() == 1), because);

    private static void AssertNoFailure(IEnumerable<string> failures, string because)
        => Assert.True(!failures.Any(), $"{string.Join("\n", failures)}\n{because}");
}
