using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Requests;

/// <summary>The annotated interfaces of referenced projects that a project wants no doubles of.</summary>
internal static class Exclusions
{
    /// <summary>The attributes of the project that exclude something.</summary>
    public static IReadOnlyList<AttributeData> Of(IAssemblySymbol assembly)
        => [.. assembly.GetAttributes().Where(attribute => attribute.AttributeClass is { } type && SymbolText.Is(type, KnownNames.ExcludeTestDouble))];

    public static bool Covers(AttributeData exclusion, ITypeSymbol? type)
        => Named(exclusion) is { } named
            && type is not null
            && (SymbolText.Argument(exclusion, "WholeProject") is true
                ? SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, type.ContainingAssembly)
                : SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, type.OriginalDefinition));

    public static INamedTypeSymbol? Named(AttributeData exclusion)
        => exclusion.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol type } ? type : null;
}
