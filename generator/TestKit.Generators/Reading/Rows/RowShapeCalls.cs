using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TestKit.Generators.Model.Rows;

namespace TestKit.Generators.Reading.Rows;

/// <summary>Finds the calls that turn objects into rows, by their names first.</summary>
internal static class RowShapeCalls
{
    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellation)
        => node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } && access.Name.Identifier.ValueText switch
        {
            "AddRowsFrom" or "WillReturnObjects" => true,
            "From" => access.Expression is IdentifierNameSyntax { Identifier.ValueText: "RowSet" } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "RowSet" },
            _ => false,
        };

    public static RowShapeModel? Read(GeneratorSyntaxContext context, CancellationToken cancellation)
        => context.SemanticModel.GetSymbolInfo(context.Node, cancellation).Symbol is IMethodSymbol { TypeArguments.Length: 1 } method && IsOfRows(method.ContainingType)
            ? RowShapeReader.Read(method.TypeArguments[0], context.SemanticModel.Compilation.Assembly)
            : null;

    private static bool IsOfRows(INamedTypeSymbol type) => SymbolText.Is(type, "TestKit.Data", "RowSet") || SymbolText.Is(type, "TestKit.Data", "QueryExpectation`1");
}
