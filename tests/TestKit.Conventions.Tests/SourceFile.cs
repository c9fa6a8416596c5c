using System;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TestKit.Conventions.Tests;

/// <summary>A text file of the repository. The path is relative to its root, with slashes.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    private readonly Lazy<CompilationUnitSyntax> _root = new(() => CSharpSyntaxTree.ParseText(Text, new CSharpParseOptions(LanguageVersion.Preview)).GetCompilationUnitRoot());

    public CompilationUnitSyntax Root => _root.Value;

    public bool IsCSharp => Path.EndsWith(".cs", StringComparison.Ordinal);

    /// <summary>Whether a program wrote it and a test accepted it, so that the rules for hand-written files do not apply.</summary>
    public bool IsAccepted => Path.Contains(".verified.", StringComparison.Ordinal);

    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('/')] : "";

    public bool IsUnder(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    public int Lines => Text.Count(c => c == '\n');

    public string At(int position) => $"{Path}:{Text.AsSpan(0, position).Count('\n') + 1}";
}
