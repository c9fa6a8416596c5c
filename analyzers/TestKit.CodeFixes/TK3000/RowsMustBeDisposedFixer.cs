using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TestKit.CodeFixes.TK3000;

/// <summary>Disposes of the rows on every path.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RowsMustBeDisposedFixer))]
[Shared]
public sealed class RowsMustBeDisposedFixer : DisposalFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TK3001"];
}
