using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TestKit.CodeFixes.TK1000;

/// <summary>Takes what has no effect away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RequestMustHaveAnEffectFixer))]
[Shared]
public sealed class RequestMustHaveAnEffectFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TK1010"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => AttributeRemoval.Register(context);
}
