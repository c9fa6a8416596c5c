using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TestKit.Benchmarks.CompileTime;

/// <summary>What a user types between two runs of the generator.</summary>
/// <param name="Title">What the table says.</param>
/// <param name="InterfaceFile">Whether the file of the first interface changes, or the unrelated one.</param>
/// <param name="Text">The file afterwards.</param>
internal sealed record Edit(string Title, bool InterfaceFile, string Text)
{
    public static readonly IReadOnlyList<Edit> All =
    [
        new("edit of an unrelated file's method body", false, Sources.UnrelatedBodyEdited),
        new("edit of a method body beside an interface", true, Sources.File(0, body: 2)),
        new("edit of an unrelated file's declarations", false, Sources.UnrelatedEdited),
        new("edit of one interface", true, Sources.File(0, parameter: "key")),
    ];

    public Compilation Apply(CSharpCompilation compilation)
        => compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[InterfaceFile ? 0 : ^1], Project.Parse(Text));
}
