using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TestKit.Analyzers.Chains;

namespace TestKit.CodeFixes.TK4000;

/// <summary>Corrects a name that is nearly one of the chain.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EditedNameMustBeFoundFixer))]
[Shared]
public sealed class EditedNameMustBeFoundFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TK4002"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var diagnostic = context.Diagnostics[0];
        if (!diagnostic.Properties.TryGetValue(RunActions.Suggestion, out var meant) || diagnostic.AdditionalLocations.Count == 0 || diagnostic.AdditionalLocations[0] is not { SourceTree: { } tree } place)
        {
            return;
        }

        var root = await tree.GetRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root.FindNode(place.SourceSpan, getInnermostNodeForTie: true) is InvocationExpressionSyntax edit
            && (edit.ArgumentList.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == "name") ?? edit.ArgumentList.Arguments[0]) is { Expression: LiteralExpressionSyntax literal })
        {
            TextFix.Register(context, tree, $"Change '{literal.Token.ValueText}' to '{meant}'", nameof(EditedNameMustBeFoundFixer), [new TextChange(literal.Span, SymbolDisplay.FormatLiteral(meant!, quote: true))]);
        }
    }
}
