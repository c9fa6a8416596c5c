using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TestKit.CodeFixes.TK4000;

/// <summary>What a call gives to a chain bare.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Name">What it is called, where that is written.</param>
/// <param name="Results">The expressions that are it.</param>
internal sealed record BareValue(ITypeSymbol? Type, string? Name, IReadOnlyList<ExpressionSyntax> Results)
{
    /// <summary>Null where the types are written, or the function is not.</summary>
    public static BareValue? Of(ChainCall call)
    {
        if (call.Call.Expression is not MemberAccessExpressionSyntax { Name: IdentifierNameSyntax })
        {
            return null;
        }

        var given = call.Argument("value") ?? call.Argument("provider");
        var name = call.Argument("name") is { } named ? call.Model.GetConstantValue(named).Value as string : null;
        return given switch
        {
            ParenthesizedLambdaExpressionSyntax { ReturnType: null, ExpressionBody: { } body } => Of(call, body, name),
            ParenthesizedLambdaExpressionSyntax => null,
            null => null,
            _ => Of(call, given, name),
        };
    }

    public IEnumerable<TextChange> Wrapped(string name)
        => Results.SelectMany(result => new[] { new TextChange(new TextSpan(result.SpanStart, 0), $"new {name}("), new TextChange(new TextSpan(result.Span.End, 0), ")") });

    private static BareValue Of(ChainCall call, ExpressionSyntax result, string? name)
        => new(call.Model.GetTypeInfo(result).Type, name ?? NameOf(result), [result]);

    private static string? NameOf(ExpressionSyntax result)
        => result switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            _ => null,
        };
}
