using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TestKit.CodeFixes.TK4000;

/// <summary>Lists a provider before what needs it: one call before another of the same chain, or one chain before another of the same list.</summary>
internal static class ProviderMove
{
    public static void Register(CodeFixContext context, ChainCall run)
    {
        var places = context.Diagnostics[0].AdditionalLocations;
        if (places.Count != 2 || CallAt(places[0], context.CancellationToken) is not { } provider || CallAt(places[1], context.CancellationToken) is not { } consumer)
        {
            return;
        }

        var moved = Links(provider, consumer) ?? Elements(run.Argument("chain") as CollectionExpressionSyntax, provider, consumer, run.Model, context.CancellationToken);
        if (moved is var (tree, first, last))
        {
            TextFix.Register(context, tree, "List the provider before what needs it", nameof(ProviderMove), [Rotated(tree.GetText(context.CancellationToken), first, last)]);
        }
    }

    private static InvocationExpressionSyntax? CallAt(Location place, CancellationToken cancellation)
        => place.SourceTree?.GetRoot(cancellation).FindNode(place.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>();

    /// <summary>Both are calls of one chain: the provider moves with what is said about it.</summary>
    private static (SyntaxTree, TextSpan First, TextSpan Last)? Links(InvocationExpressionSyntax provider, InvocationExpressionSyntax consumer)
    {
        if (!Receivers(provider).Contains(consumer) || consumer.Expression is not MemberAccessExpressionSyntax first || provider.Expression is not MemberAccessExpressionSyntax last)
        {
            return null;
        }

        var end = provider;
        while (end.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "As" or "Required" or "Wanted" or "Fallback" or "Shared", Parent: InvocationExpressionSyntax modifier })
        {
            end = modifier;
        }

        return (provider.SyntaxTree, TextSpan.FromBounds(first.OperatorToken.SpanStart, last.Expression.Span.End), TextSpan.FromBounds(last.OperatorToken.SpanStart, end.Span.End));
    }

    private static IEnumerable<InvocationExpressionSyntax> Receivers(InvocationExpressionSyntax call)
    {
        for (var receiver = call; (receiver.Expression as MemberAccessExpressionSyntax)?.Expression is InvocationExpressionSyntax inner; receiver = inner)
        {
            yield return inner;
        }
    }

    /// <summary>Both are in chains of one list, written there or in fields and functions that it names.</summary>
    private static (SyntaxTree, TextSpan First, TextSpan Last)? Elements(CollectionExpressionSyntax? list, SyntaxNode provider, SyntaxNode consumer, SemanticModel model, CancellationToken cancellation)
    {
        if (list is null)
        {
            return null;
        }

        var late = list.Elements.IndexOf(element => Holds(element, provider, model, cancellation));
        var early = list.Elements.IndexOf(element => Holds(element, consumer, model, cancellation));
        return early >= 0 && late > early
            ? (list.SyntaxTree, TextSpan.FromBounds(list.Elements[early].SpanStart, list.Elements[late - 1].Span.End), list.Elements[late].Span)
            : null;
    }

    private static bool Holds(CollectionElementSyntax element, SyntaxNode node, SemanticModel model, CancellationToken cancellation)
        => element.Contains(node)
            || (element is ExpressionElementSyntax { Expression: var expression }
                && model.GetSymbolInfo(expression, cancellation).Symbol is { } symbol
                && symbol.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation).Contains(node)));

    /// <summary>The later one, what was between them, and the earlier one.</summary>
    private static TextChange Rotated(SourceText text, TextSpan first, TextSpan last)
        => new(TextSpan.FromBounds(first.Start, last.End), text.ToString(last) + text.ToString(TextSpan.FromBounds(first.End, last.Start)) + text.ToString(first));
}
