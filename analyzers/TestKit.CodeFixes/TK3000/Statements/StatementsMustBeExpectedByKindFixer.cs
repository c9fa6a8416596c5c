using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TestKit.CodeFixes.TK3000.Statements;

/// <summary>Expects the statement with the other method, where what the chain says about it exists for both.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StatementsMustBeExpectedByKindFixer))]
[Shared]
public sealed class StatementsMustBeExpectedByKindFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TK3004"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || root.FindNode(context.Span, getInnermostNodeForTie: true) is not IdentifierNameSyntax name
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        var other = name.WithIdentifier(SyntaxFactory.Identifier(name.Identifier.LeadingTrivia, name.Identifier.ValueText == "ExpectExec" ? "ExpectQuery" : "ExpectExec", name.Identifier.TrailingTrivia));
        if (name.FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { } statement || !Compiles(statement, statement.ReplaceNode(name, other), model))
        {
            return;
        }

        context.RegisterCodeFix(
            CodeAction.Create(
                $"Expect it with '{other}'",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(name, other))),
                equivalenceKey: nameof(StatementsMustBeExpectedByKindFixer)),
            context.Diagnostics);
    }

    /// <summary>An exec has no rows and a query no affected rows: then only the author knows what it is to answer.</summary>
    private static bool Compiles(ExpressionStatementSyntax statement, ExpressionStatementSyntax changed, SemanticModel model)
        => model.TryGetSpeculativeSemanticModel(statement.SpanStart, changed, out var speculative)
            && changed.DescendantNodes().OfType<InvocationExpressionSyntax>().All(call => speculative.GetSymbolInfo(call).Symbol is not null);
}
