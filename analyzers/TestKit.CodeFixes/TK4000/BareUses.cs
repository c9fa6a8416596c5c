using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace TestKit.CodeFixes.TK4000;

/// <summary>The functions of chains of one file that take a bare type.</summary>
internal sealed class BareUses
{
    private readonly SemanticModel _model;
    private readonly IReadOnlyList<ParameterSyntax> _parameters;

    public BareUses(SemanticModel model, SyntaxNode root, ITypeSymbol type)
    {
        _model = model;
        var calls = root.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Select(syntax => model.GetOperation(syntax) as IInvocationOperation)
            .Where(call => call?.TargetMethod.ContainingType is { Name: "Chain" or "TestRun" } holder && holder.ContainingNamespace.ToDisplayString() == "TestKit.Injection")
            .ToList();
        Providers = calls.Count(call => call!.TargetMethod.Name is "Provide" or "Value" or "Replace" && SymbolEqualityComparer.Default.Equals(call.TargetMethod.TypeArguments.LastOrDefault(), type));
        _parameters = [.. calls
            .SelectMany(call => call!.Arguments)
            .Select(argument => (argument.Syntax as ArgumentSyntax)?.Expression)
            .OfType<ParenthesizedLambdaExpressionSyntax>()
            .SelectMany(lambda => lambda.ParameterList.Parameters)
            .Where(parameter => parameter.Type is { } written && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(written).Type, type))];
    }

    /// <summary>How many calls of the file give the type.</summary>
    public int Providers { get; }

    /// <summary>What all functions call it that take it; null where they do not agree.</summary>
    public string? NameOfParameter => _parameters.Select(parameter => parameter.Identifier.ValueText).Distinct().ToList() is { Count: 1 } names && names[0].Length > 1 ? names[0] : null;

    /// <summary>The new type, and its value where the old one was used.</summary>
    public IEnumerable<TextChange> Changes(string name)
        => _parameters.SelectMany(parameter => Uses(parameter).Select(use => new TextChange(new TextSpan(use.Span.End, 0), ".Value")).Prepend(new TextChange(parameter.Type!.Span, name)));

    private IEnumerable<IdentifierNameSyntax> Uses(ParameterSyntax parameter)
    {
        var symbol = _model.GetDeclaredSymbol(parameter);
        return parameter.FirstAncestorOrSelf<LambdaExpressionSyntax>()!.Body.DescendantNodesAndSelf()
            .OfType<IdentifierNameSyntax>()
            .Where(identifier => identifier.Identifier.ValueText == parameter.Identifier.ValueText && SymbolEqualityComparer.Default.Equals(_model.GetSymbolInfo(identifier).Symbol, symbol));
    }
}
