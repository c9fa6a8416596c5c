using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TestKit.Analyzers;

/// <summary>Lambdas that an assertion runs for the exception that they throw: what is wrong in them is meant.</summary>
internal static class MeantToThrow
{
    private static readonly string[] s_words = ["Throw", "Exception", "Catch"];

    public static bool Is(SyntaxNode code) => code.FirstAncestorOrSelf<LambdaExpressionSyntax>() is { } lambda && IsMeant(lambda);

    private static bool IsMeant(LambdaExpressionSyntax lambda)
        => lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            && Name(call.Expression) is { } name
            && s_words.Any(word => name.IndexOf(word, StringComparison.Ordinal) >= 0);

    private static string? Name(ExpressionSyntax called)
        => called switch
        {
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            SimpleNameSyntax name => name.Identifier.ValueText,
            _ => null,
        };
}
