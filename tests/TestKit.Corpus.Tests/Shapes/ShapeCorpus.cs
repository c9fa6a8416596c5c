using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TestKit.Corpus.Tests.Driving;
using TestKit.Generators.Reading;

namespace TestKit.Corpus.Tests.Shapes;

/// <summary>Interfaces of shapes that are hard to double, each compiled with the doubles of its interfaces.</summary>
internal static partial class ShapeCorpus
{
    private const string Attribute = "[TestKit.GenerateTestDouble] ";

    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Preview);

    public const int Count = 50;

    private static readonly string s_source = Read();

    /// <summary>What became of the interfaces: a line for each, under the comment of its shape.</summary>
    public static IReadOnlyList<ShapeOutcome> Outcomes()
    {
        var compilation = Compile();
        var tree = compilation.SyntaxTrees.Single();
        var output = Generate(compilation, out var generated);
        var model = compilation.GetSemanticModel(tree);
        return [.. tree.GetRoot().DescendantNodes().OfType<InterfaceDeclarationSyntax>().Select(declaration => Outcome(declaration, model.GetDeclaredSymbol(declaration)!, output, generated))];
    }

    /// <summary>The errors and warnings of the generated files, and every error of the sources.</summary>
    public static IReadOnlyList<string> Problems()
    {
        var compilation = Compile();
        var tree = compilation.SyntaxTrees.Single();
        var output = Generate(compilation, out _);
        return [.. output.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || (diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Location.SourceTree != tree))
            .Select(diagnostic => diagnostic.ToString())];
    }

    /// <summary>What does not behave as a double when it is called.</summary>
    public static Drive Driven() => Drive.Of(Generate(Compile(), out _));

    private static CSharpCompilation Compile()
        => CSharpCompilation.Create(
            "Shapes",
            [CSharpSyntaxTree.ParseText(Marked(), s_options, "Shapes.cs")],
            References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    private static Compilation Generate(CSharpCompilation compilation, out IReadOnlyList<INamedTypeSymbol> doubles)
    {
        CSharpGeneratorDriver.Create([new Generators.DoubleGenerator().AsSourceGenerator()], parseOptions: s_options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        doubles = [.. Types(output.Assembly.GlobalNamespace).Where(type => type.AllInterfaces.Any(each => each.Name == "ITestDouble"))];
        return output;
    }

    private static ShapeOutcome Outcome(InterfaceDeclarationSyntax declaration, INamedTypeSymbol type, Compilation output, IReadOnlyList<INamedTypeSymbol> doubles)
    {
        var name = type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
        var itself = doubles.FirstOrDefault(each => each.Interfaces.Any(doubled => MetadataNameOf(doubled) == MetadataNameOf(type)));
        var outcome = itself is not null ? "doubled" : "refused: " + Doubleability.ReasonAgainst(type, new(type.ContainingAssembly));
        return new(ShapeOf(declaration), name, outcome);
    }

    private static string MetadataNameOf(INamedTypeSymbol type) => SymbolText.MetadataName(type.OriginalDefinition);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
        => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));

    /// <summary>The last comment before the interface that names a shape.</summary>
    private static string ShapeOf(InterfaceDeclarationSyntax declaration)
    {
        var before = declaration.SyntaxTree.ToString()[..declaration.SpanStart];
        return ShapeNumber().Matches(before)[^1].Groups[1].Value;
    }

    private static string Marked() => InterfaceHead().Replace(s_source, match => Attribute + match.Value);

    private static string Read()
    {
        using var reader = new StreamReader(typeof(ShapeCorpus).Assembly.GetManifestResourceStream("interface-shapes.txt")!);
        // The compiler that the generator is built against cannot read instance operators; TestKit.Shapes.Tests doubles them.
        return string.Join("\n", reader.ReadToEnd().Split('\n').Where(line => !line.Contains("void operator", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"// (N\d\d) \[", RegexOptions.None)]
    private static partial Regex ShapeNumber();

    [GeneratedRegex(@"(?<!\S)(\[[^\n\]]*\] )*((public|internal|private|file|unsafe|partial) )+interface (?=\w)")]
    private static partial Regex InterfaceHead();
}
