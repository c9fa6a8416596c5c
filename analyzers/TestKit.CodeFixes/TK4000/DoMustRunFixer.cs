using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TestKit.Analyzers.Chains;
using TestKit.Injection.Planning;

namespace TestKit.CodeFixes.TK4000;

/// <summary>Lists what the item takes before it, where that is listed too late.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DoMustRunFixer))]
[Shared]
public sealed class DoMustRunFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TK4006"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.Diagnostics[0].Properties.TryGetValue(RunActions.Near, out var near) && near == nameof(NearMissKind.Later) && await ChainCall.Of(context).ConfigureAwait(false) is { } run)
        {
            ProviderMove.Register(context, run);
        }
    }
}
