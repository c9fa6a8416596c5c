using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TestKit.CodeFixes.TK1000;

/// <summary>Takes the exclusion away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ExclusionMustExcludeSomethingFixer))]
[Shared]
public sealed class ExclusionMustExcludeSomethingFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TK1012"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => AttributeRemoval.Register(context);
}
