using Microsoft.CodeAnalysis;

namespace TestKit.Analyzers.Requests;

/// <summary>Types as messages show them.</summary>
internal static class Shown
{
    public static string Of(ISymbol? symbol) => symbol?.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat) ?? "null";

    /// <summary>With its namespace: for messages about names.</summary>
    public static string InFull(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
}
