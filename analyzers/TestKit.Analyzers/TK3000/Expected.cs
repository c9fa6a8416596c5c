using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TestKit.Analyzers.TK3000;

/// <summary>Calls in functions that others run for what they give or throw.</summary>
internal static class Expected
{
    public static bool ToBeGivenAway(IInvocationOperation call)
    {
        if (call.Syntax.FirstAncestorOrSelf<LambdaExpressionSyntax>() is not { } lambda)
        {
            return false;
        }

        return Result(call.Syntax).Parent == lambda || MeantToThrow.Is(call.Syntax) || IsTree(lambda, call.SemanticModel);
    }

    /// <summary>The call with what only passes its result on.</summary>
    private static SyntaxNode Result(SyntaxNode call)
        => call.Parent switch
        {
            AwaitExpressionSyntax or ParenthesizedExpressionSyntax => Result(call.Parent),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured } => Result(configured),
            _ => call,
        };

    private static bool IsTree(LambdaExpressionSyntax lambda, SemanticModel? model)
        => model?.GetTypeInfo(lambda).ConvertedType is { Name: "Expression", ContainingNamespace.Name: "Expressions" };
}
