using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Tests.Verification;
using Xunit;

namespace TestKit.Analyzers.Tests.TK3000;

/// <summary>Methods of many shapes, compiled with their doubles; a line on which a rule is to report ends in <c>// TK3005</c>, or in <c>// leaks</c> where rows are opened that some path leaves behind.</summary>
internal sealed partial class Corpus
{
    private static readonly string[] s_libraries = ["mscorlib.dll", "netstandard.dll", "Dapper.dll", "Npgsql.dll", "xunit.assert.dll", "TestKit.Annotations.dll", "TestKit.Runtime.dll"];

    private Corpus(CSharpCompilation compilation, IReadOnlyList<Shape> shapes)
    {
        Compilation = compilation;
        Shapes = shapes;
    }

    public CSharpCompilation Compilation { get; }

    public IReadOnlyList<Shape> Shapes { get; }

    public static async Task<Corpus> Judged(string folder, params DiagnosticAnalyzer[] rules)
    {
        var trees = Trees(folder);
        var types = Trees(Path.Combine(folder.Replace("Unseen", "", StringComparison.Ordinal), "Types"));
        var compilation = Product.Generate(CSharpCompilation.Create(folder, [.. trees, .. types], References(), TestProject.Compiling)).Compilation;
        var schema = Product.PathOf("tests", "TestKit.Analyzers.Tests", folder, "schema.sql");
        var reported = await Findings.Of(compilation, File.Exists(schema) ? await File.ReadAllTextAsync(schema) : null, rules);
        var ids = rules.SelectMany(rule => rule.SupportedDiagnostics).Select(descriptor => descriptor.Id).ToHashSet();
        Assert.Empty(reported.Where(diagnostic => !ids.Contains(diagnostic.Id)));
        return new(compilation, [.. trees.SelectMany(tree => ShapesOf(tree, reported))]);
    }

    /// <summary>The files of a folder; those of its folder <c>Types</c> only serve them, and a second corpus shares them.</summary>
    private static List<SyntaxTree> Trees(string folder)
        => Product.PathOf("tests", "TestKit.Analyzers.Tests", folder) is var path && !Directory.Exists(path) ? []
            : [.. Directory.GetFiles(path, "*.cs").Order(StringComparer.Ordinal).Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), TestProject.Parsing, Path.GetFileName(file)))];

    public static IEnumerable<MetadataReference> References()
        => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || s_libraries.Contains(name)))
            .Select(path => MetadataReference.CreateFromFile(path));

    /// <summary>The public methods of the file's type; what is nested in it or not public only serves them.</summary>
    private static bool IsShape(MethodDeclarationSyntax method)
        => method.Modifiers.Any(SyntaxKind.PublicKeyword) && method.Parent is ClassDeclarationSyntax { Parent: BaseNamespaceDeclarationSyntax } && method.Identifier.Text != "Dispose";

    private static IEnumerable<Shape> ShapesOf(SyntaxTree tree, IEnumerable<Diagnostic> reported)
    {
        var lines = tree.GetText().Lines;
        var ofFile = reported.Where(diagnostic => diagnostic.Location.SourceTree == tree).ToList();
        foreach (var method in tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Where(IsShape))
        {
            var span = tree.GetLineSpan(method.Span);
            var own = Enumerable.Range(span.StartLinePosition.Line, span.EndLinePosition.Line - span.StartLinePosition.Line + 1).ToList();
            yield return new(
                $"{Path.GetFileNameWithoutExtension(tree.FilePath)}.{method.Identifier.Text}",
                [.. own.SelectMany(line => MarksIn(lines[line].ToString()).Select(rule => (line, rule)))],
                [.. ofFile.Where(diagnostic => own.Contains(diagnostic.Location.GetLineSpan().StartLinePosition.Line))]);
        }
    }

    private static IEnumerable<string> MarksIn(string line)
        => Mark().Match(line) is { Success: true } mark ? mark.Groups["rule"].Value.Split(' ').Select(rule => rule == "leaks" ? "TK3001" : rule) : [];

    [GeneratedRegex(@"// (?<rule>leaks|TK\d{4}( TK\d{4})*)$")]
    private static partial Regex Mark();
}
