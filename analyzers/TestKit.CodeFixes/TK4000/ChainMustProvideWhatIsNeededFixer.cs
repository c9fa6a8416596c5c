using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TestKit.Analyzers.Chains;
using TestKit.Injection.Planning;

namespace TestKit.CodeFixes.TK4000;

/// <summary>Lists a provider earlier that is listed too late, gives what is one by the type that is asked for, or else begins a provider.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChainMustProvideWhatIsNeededFixer))]
[Shared]
public sealed class ChainMustProvideWhatIsNeededFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TK4001"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var diagnostic = context.Diagnostics[0];
        if (!diagnostic.Properties.TryGetValue(RunActions.Missing, out var id) || await ChainCall.Of(context).ConfigureAwait(false) is not { } run
            || DocumentationCommentId.GetFirstSymbolForReferenceId(id!, run.Model.Compilation) is not ITypeSymbol missing || !run.Model.IsAccessible(run.Call.SpanStart, missing))
        {
            return;
        }

        switch (diagnostic.Properties.TryGetValue(RunActions.Near, out var near) ? near : null)
        {
            case nameof(NearMissKind.Later):
                ProviderMove.Register(context, run);
                break;
            case nameof(NearMissKind.Assignable) when diagnostic.AdditionalLocations.Count > 0:
                GiveAs(context, run, missing, diagnostic.AdditionalLocations[0]);
                break;
            case null:
                ProviderStub.Register(context, run, missing);
                break;
        }
    }

    private static void GiveAs(CodeFixContext context, ChainCall run, ITypeSymbol missing, Location place)
    {
        if (place.SourceTree is { } tree && tree.GetRoot(context.CancellationToken).FindNode(place.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } provider)
        {
#pragma warning disable RS1030 // The provider may be in another file than the run.
            var name = missing.ToMinimalDisplayString(run.Model.Compilation.GetSemanticModel(tree), provider.SpanStart);
#pragma warning restore RS1030
            TextFix.Register(context, tree, $"Give it as {name} too", nameof(GiveAs), [new TextChange(new TextSpan(provider.Span.End, 0), $".As<{name}>()")]);
        }
    }
}
