using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TestKit.CodeFixes.TK3000;

/// <summary>Disposes of the rows on every path.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RowsMustBeDisposedAfterExceptionsFixer))]
[Shared]
public sealed class RowsMustBeDisposedAfterExceptionsFixer : DisposalFixer
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TK3002"];
}
