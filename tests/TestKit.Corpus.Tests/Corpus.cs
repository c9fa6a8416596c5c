using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TestKit.Corpus.Tests.Driving;
using TestKit.Generators.Reading;

namespace TestKit.Corpus.Tests;

/// <summary>The public types of assemblies, doubled in one compilation for each assembly.</summary>
internal static class Corpus
{
    /// <summary>Doubles the public types of an assembly, and calls the doubles.</summary>
    /// <param name="assemblyName">The assembly.</param>
    /// <param name="isWanted">Which of its types.</param>
    public static AssemblyReport Double(string assemblyName, Func<INamedTypeSymbol, bool> isWanted)
    {
        var assembly = (IAssemblySymbol)Empty.GetAssemblyOrModuleSymbol(References.Of(assemblyName))!;
        var types = Types(assembly.GlobalNamespace).Where(type => isWanted(type) && Accessibilities.IsPublic(type)).ToList();
        var refused = types
            .Select(type => (Type: type, Reason: Doubleability.ReasonAgainst(type, new(Empty.Assembly))))
            .Where(pair => pair.Reason is not null)
            .ToDictionary(pair => pair.Type.ToDisplayString(), pair => pair.Reason!);
        var attributes = types.Select((type, i) => $"[assembly: TestKit.GenerateTestDouble(typeof({Unbound(type)}), Namespace = \"Doubles.N{i}\")]");
        if (types.Count == 0)
        {
            return new(assemblyName, 0, 0, refused, [], null);
        }

        var compilation = Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText("#pragma warning disable\n" + string.Join("\n", attributes), Options));
        CSharpGeneratorDriver.Create([new Generators.DoubleGenerator().AsSourceGenerator()], parseOptions: Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        var failures = output.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Location.SourceTree != compilation.SyntaxTrees.Single())
            .Concat(diagnostics)
            .ToList();
        var doubled = output.SyntaxTrees.Count(tree => tree.ToString().Contains("TK::ITestDouble", StringComparison.Ordinal));
        return new(assemblyName, types.Count, doubled, refused, [.. failures.Select(Describe)], doubled > 0 ? Drive.Of(output.RemoveSyntaxTrees(compilation.SyntaxTrees)) : null);
    }

    private static CSharpParseOptions Options { get; } = new(LanguageVersion.CSharp12);

    /// <summary>What every compilation starts from, so that the references are read once.</summary>
    private static CSharpCompilation Empty { get; } = CSharpCompilation.Create(
        "Corpus",
        [],
        References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: false, nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));

    private static string Describe(Diagnostic diagnostic)
        => $"{diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}\n    {Path.GetFileName(diagnostic.Location.SourceTree?.FilePath)}: {diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line]}";

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
        => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));

    private static string Unbound(INamedTypeSymbol type)
        => type.ContainingType is { } outer
            ? $"{Unbound(outer)}.{Segment(type)}"
            : $"global::{(type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString() + ".")}{Segment(type)}";

    private static string Segment(INamedTypeSymbol type)
        => type.TypeParameters.Length == 0 ? type.Name : $"{type.Name}<{new string(',', type.TypeParameters.Length - 1)}>";
}
