using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.TK1000;
using TestKit.CodeFixes.TK1000;
using TestKit.Generators;

namespace TestKit.Analyzers.Tests.Verification;

/// <summary>All rules and fixers, the generator, and the files that go with them.</summary>
internal static class Product
{
    public static IReadOnlyList<DiagnosticAnalyzer> Rules { get; } = Instances<DiagnosticAnalyzer>(typeof(TypeMustBeDoubleable));

    public static IReadOnlyList<CodeFixProvider> Fixers { get; } = Instances<CodeFixProvider>(typeof(DoubleMustBePartialClassFixer));

    public static DiagnosticAnalyzer Rule(string id) => Rules.Single(rule => rule.SupportedDiagnostics.Any(descriptor => descriptor.Id == id));

    public static string Read(params string[] path) => File.ReadAllText(PathOf(path));

    public static string PathOf(params string[] path) => Path.Combine([Root(), .. path]);

    /// <summary>The compilation with the doubles that the generator adds, and how many those are.</summary>
    public static (CSharpCompilation Compilation, int Doubles) Generate(CSharpCompilation compilation)
    {
        var driver = CSharpGeneratorDriver.Create(new DoubleGenerator()).WithUpdatedParseOptions(TestProject.Parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        return ((CSharpCompilation)output, driver.GetRunResult().GeneratedTrees.Count(tree => tree.ToString().Contains("ITestDouble", StringComparison.Ordinal)));
    }

    /// <summary>The compilation with what the generator says of its chains.</summary>
    public static CSharpCompilation Describe(CSharpCompilation compilation)
    {
        CSharpGeneratorDriver.Create(new ChainManifestGenerator()).WithUpdatedParseOptions(TestProject.Parsing).RunGeneratorsAndUpdateCompilation(compilation, out var output, out var problems);
        return problems.IsEmpty ? (CSharpCompilation)output : throw new InvalidOperationException(string.Join("\n", problems));
    }

    private static IReadOnlyList<T> Instances<T>(Type one)
        => [.. one.Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(T))).OrderBy(type => type.Name).Select(type => (T)Activator.CreateInstance(type)!)];

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Directory.Packages.props")))
        {
            directory = directory.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        }

        return directory.FullName;
    }
}
