using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK3000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK3000;

/// <summary>Methods of many shapes, compiled; a line on which rows are opened that some path leaves behind ends in <c>// leaks</c>.</summary>
internal sealed class Corpus
{
    private const string Mark = "// leaks";

    private Corpus(CSharpCompilation compilation, IReadOnlyList<Shape> shapes)
    {
        Compilation = compilation;
        Shapes = shapes;
    }

    public CSharpCompilation Compilation { get; }

    public IReadOnlyList<Shape> Shapes { get; }

    public static async Task<Corpus> Judged(string folder)
    {
        var trees = Directory.GetFiles(Product.PathOf("tests", "TestKit.Analyzers.Tests", folder), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), TestProject.Parsing, Path.GetFileName(file)))
            .ToList();
        var compilation = CSharpCompilation.Create(folder, trees, References(), TestProject.Compiling);
        var reported = await Findings.Of(compilation, new RowsMustBeDisposed());
        Assert.All(reported, diagnostic => Assert.Equal("TK3001", diagnostic.Id));
        return new(compilation, [.. trees.SelectMany(tree => ShapesOf(tree, reported))]);
    }

    public static IEnumerable<MetadataReference> References()
        => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll" or "Dapper.dll" or "xunit.assert.dll"))
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
                [.. own.Where(line => lines[line].ToString().EndsWith(Mark, StringComparison.Ordinal))],
                [.. ofFile.Where(diagnostic => own.Contains(diagnostic.Location.GetLineSpan().StartLinePosition.Line))]);
        }
    }
}
