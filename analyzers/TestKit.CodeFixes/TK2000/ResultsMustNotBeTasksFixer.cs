using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TestKit.CodeFixes.TK2000;

/// <summary>Takes the task away from around a result, where it is <c>Task.FromResult</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ResultsMustNotBeTasksFixer))]
[Shared]
public sealed class ResultsMustNotBeTasksFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TK2003"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
            && root.FindNode(context.Span, getInnermostNodeForTie: true) is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromResult" },
                ArgumentList.Arguments: { Count: 1 } arguments,
            } task)
        {
            const string Title = "Give the result itself";
            context.RegisterCodeFix(
                CodeAction.Create(
                    Title,
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(task, arguments[0].Expression.WithTriviaFrom(task)))),
                    equivalenceKey: Title),
                context.Diagnostics);
        }
    }
}
