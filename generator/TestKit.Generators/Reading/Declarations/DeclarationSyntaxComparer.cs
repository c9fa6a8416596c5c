using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TestKit.Generators.Reading.Declarations;

/// <summary>Compares files token by token, but for bodies, the values of fields and properties, and comments. The compiler's own comparison takes default values of parameters for bodies.</summary>
internal static class DeclarationSyntaxComparer
{
    /// <exception cref="InsufficientExecutionStackException">They are nested too deeply, such as a sum of thousands of constants.</exception>
    public static bool AreSame(SyntaxNode one, SyntaxNode other)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return one.IsIncrementallyIdenticalTo(other)
            || (one.RawKind == other.RawKind && (IsBody(one) && IsBody(other) ? SayTheSame(one, other) : AreSame(one.ChildNodesAndTokens(), other.ChildNodesAndTokens())));
    }

    private static bool AreSame(ChildSyntaxList some, ChildSyntaxList others)
        => some.Count == others.Count
            && some.Zip(others, (one, other) => one.AsNode() is { } node ? other.AsNode() is { } same && AreSame(node, same) : AreSame(one.AsToken(), other.AsToken())).All(same => same);

    private static bool AreSame(SyntaxToken one, SyntaxToken other)
        => one.RawKind == other.RawKind
            && one.Text == other.Text
            && one.ContainsDiagnostics == other.ContainsDiagnostics
            && Said(one.HasLeadingTrivia, one.LeadingTrivia) == Said(other.HasLeadingTrivia, other.LeadingTrivia)
            && Said(one.HasTrailingTrivia, one.TrailingTrivia) == Said(other.HasTrailingTrivia, other.TrailingTrivia);

    /// <summary>Code that is there or not; what it does is nothing to those who call it.</summary>
    public static bool IsBody(SyntaxNode node) => node switch
    {
        BlockSyntax or ArrowExpressionClauseSyntax => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } } => !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };

    /// <summary>Bodies say that a property has a field; and their directives hold for what follows, too.</summary>
    private static bool SayTheSame(SyntaxNode body, SyntaxNode other)
        => HasField(body) == HasField(other) && ((!body.ContainsDirectives && !other.ContainsDirectives) || body.ToFullString() == other.ToFullString());

    private static bool HasField(SyntaxNode body)
        => body.FirstAncestorOrSelf<BasePropertyDeclarationSyntax>() is not null && body.DescendantTokens().Any(token => token.Text == "field");

    /// <summary>Directives; and what could not be parsed, beside which a constant has no value.</summary>
    private static string Said(bool any, SyntaxTriviaList trivia)
        => any ? string.Concat(trivia.Where(each => each.IsDirective || each.IsKind(SyntaxKind.SkippedTokensTrivia)).Select(each => each.ToFullString())) : "";
}
