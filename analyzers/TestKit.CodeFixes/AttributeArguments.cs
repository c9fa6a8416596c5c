using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TestKit.CodeFixes;

/// <summary>Writes named arguments of attributes.</summary>
internal static class AttributeArguments
{
    /// <summary>The attribute with the argument, in the place of an earlier one of its name.</summary>
    public static AttributeSyntax With(this AttributeSyntax attribute, string name, ExpressionSyntax value)
    {
        var list = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        if (list.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name) is { } earlier)
        {
            return attribute.ReplaceNode(earlier.Expression, value.WithTriviaFrom(earlier.Expression));
        }

        var argument = SyntaxFactory.AttributeArgument(SyntaxFactory.NameEquals(name).NormalizeWhitespace().WithTrailingTrivia(SyntaxFactory.Space), null, value);
        var separators = list.Arguments.GetSeparators().Concat(Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), list.Arguments.Count == 0 ? 0 : 1));
        return attribute.WithArgumentList(list.WithArguments(SyntaxFactory.SeparatedList(list.Arguments.Append(argument), separators)));
    }

    public static ExpressionSyntax Text(string value)
        => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(value));

    public static ExpressionSyntax NameOf(string identifier)
        => SyntaxFactory.ParseExpression($"nameof({identifier})");
}
