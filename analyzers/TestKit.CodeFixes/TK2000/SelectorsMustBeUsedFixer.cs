using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TestKit.CodeFixes.TK2000;

/// <summary>Makes the call through the interface, where its arguments fit the interface's method.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SelectorsMustBeUsedFixer))]
[Shared]
public sealed class SelectorsMustBeUsedFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TK2001"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || root.FindNode(context.Span, getInnermostNodeForTie: true) is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } selector
            || Call(selector, member, model, context.CancellationToken) is not var (call, method))
        {
            return;
        }

        var replacement = IsTask(method.ReturnType) && selector.Parent is ExpressionStatementSyntax && FunctionAround.IsAsynchronous(selector)
            ? SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), call).WithTriviaFrom(selector)
            : (ExpressionSyntax)call;
        context.RegisterCodeFix(
            CodeAction.Create(
                $"Make the call on '{member.Expression}.Object'",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(selector, replacement))),
                equivalenceKey: nameof(SelectorsMustBeUsedFixer)),
            context.Diagnostics);
    }

    /// <summary>The call as it must be, if it compiles.</summary>
    private static (InvocationExpressionSyntax Call, IMethodSymbol Method)? Call(InvocationExpressionSyntax selector, MemberAccessExpressionSyntax member, SemanticModel model, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var through = SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, member.Expression.WithoutTrailingTrivia(), SyntaxFactory.IdentifierName("Object"));
        var call = selector.WithExpression(member.WithExpression(through.WithTrailingTrivia(member.Expression.GetTrailingTrivia())));
        var meant = model.GetSpeculativeSymbolInfo(selector.SpanStart, call, SpeculativeBindingOption.BindAsExpression).Symbol;
        return meant is IMethodSymbol { ContainingType.TypeKind: TypeKind.Interface } method ? (call, method) : null;
    }

    private static bool IsTask(ITypeSymbol type) => type.Name is "Task" or "ValueTask";
}
