using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading;

/// <summary>Whether a class can be the reference implementation of a double.</summary>
internal static class BackingReader
{
    /// <summary>The class as written in code, or why it cannot be: the rest of a sentence.</summary>
    public static (string? Backing, string? Problem) Read(INamedTypeSymbol? backing, INamedTypeSymbol doubled, IAssemblySymbol assembly)
    {
        if (backing is null)
        {
            return (null, null);
        }

        var type = backing.IsUnboundGenericType && backing.OriginalDefinition.TypeParameters.Length == doubled.TypeArguments.Length
            ? backing.OriginalDefinition.Construct([.. doubled.TypeArguments])
            : backing;
        if (!type.AllInterfaces.Contains(doubled, SymbolEqualityComparer.Default))
        {
            return (null, $"it does not implement {doubled.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}");
        }

        if (type.IsAbstract)
        {
            return (null, "it is abstract");
        }

        return Accessibilities.IsVisible(type, assembly)
            && (type.TypeKind == TypeKind.Struct || type.InstanceConstructors.Any(constructor => constructor.Parameters.All(parameter => parameter.IsOptional) && Accessibilities.IsVisible(constructor, assembly)))
            ? (SymbolText.Of(type), null)
            : (null, "it has no accessible constructor that can be called without arguments");
    }
}
