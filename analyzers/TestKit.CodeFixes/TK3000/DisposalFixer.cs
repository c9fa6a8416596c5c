using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TestKit.Analyzers.TK3000;

namespace TestKit.CodeFixes.TK3000;

/// <summary>Disposes of rows where they are opened: offered where a variable gets them and no path gives them to anybody else.</summary>
public abstract class DisposalFixer : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (!context.Diagnostics.First().Properties.ContainsKey(RowsMustBeDisposed.StayHere)
            || await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || OpenedVariable.Find(root.FindNode(context.Span, getInnermostNodeForTie: true), model, context.CancellationToken) is not { } variable)
        {
            return;
        }

        Register(context, root, variable.Declaration, variable.IsDisposedAsynchronously ? "Declare it with 'await using'" : "Declare it with 'using'", variable.WithUsing());
        if (variable.WithFinally() is { } block)
        {
            Register(context, root, variable.Block, "Dispose it in 'finally'", block);
        }
    }

    private static void Register(CodeFixContext context, SyntaxNode root, StatementSyntax old, string title, StatementSyntax replacement)
        => context.RegisterCodeFix(
            CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(old, replacement))), equivalenceKey: title),
            context.Diagnostics);
}
