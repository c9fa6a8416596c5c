using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TestKit.CodeFixes.TK4000;

/// <summary>Begins a provider of what nothing provides, before everything that may need it.</summary>
internal static class ProviderStub
{
    public static void Register(CodeFixContext context, ChainCall run, ITypeSymbol missing)
    {
        if (run.Argument("chain") is not { } chain || run.Model.Compilation.GetTypeByMetadataName("System.NotImplementedException") is not { } exception)
        {
            return;
        }

        string Name(ITypeSymbol type) => type.ToMinimalDisplayString(run.Model, chain.SpanStart);
        var root = run.Model.GetTypeInfo(chain).ConvertedType is { } type ? Name(type) : "Chain";
        var stub = $"{root}.Empty.Provide({Name(missing)} () => throw new {Name(exception)}())";
        TextChange[] changes = chain is CollectionExpressionSyntax list
            ? [new TextChange(new TextSpan(list.OpenBracketToken.Span.End, 0), First(list, stub))]
            : [new TextChange(new TextSpan(chain.SpanStart, 0), $"[{stub}, "), new TextChange(new TextSpan(chain.Span.End, 0), "]")];
        TextFix.Register(context, chain.SyntaxTree, $"Begin a provider of {Name(missing)}", nameof(ProviderStub), changes);
    }

    /// <summary>On a line of its own where the others have theirs.</summary>
    private static string First(CollectionExpressionSyntax list, string stub)
    {
        if (list.Elements.Count == 0)
        {
            return stub;
        }

        var text = list.SyntaxTree.GetText();
        var before = text.ToString(TextSpan.FromBounds(list.OpenBracketToken.Span.End, list.Elements[0].SpanStart));
        return before.Contains("\n") ? $"{before}{stub}," : $"{stub}, ";
    }
}
