using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Reading.Classes;

namespace TestKit.Generators.Reading.Requests;

/// <summary>Whether a class can be the reference implementation of a double.</summary>
internal static class BackingReader
{
    /// <summary>The class as written in code, or why it cannot be: the rest of a sentence.</summary>
    public static (string? Backing, string? Problem) Read(ITypeSymbol? backing, INamedTypeSymbol doubled, IAssemblySymbol assembly)
    {
        if (backing is null)
        {
            return (null, null);
        }

        if (backing is not INamedTypeSymbol named)
        {
            return (null, "it is no class");
        }

        var type = named.IsUnboundGenericType && named.TypeParameters.Length > 0 && named.TypeParameters.Length == doubled.TypeArguments.Length
            ? named.OriginalDefinition.Construct([.. doubled.TypeArguments])
            : named;
        if (doubled.TypeKind == TypeKind.Delegate)
        {
            return (null, "a delegate has none by type; hand another delegate to the double's constructor");
        }

        if (doubled.TypeKind == TypeKind.Class && !OverridableMembers.Chain(type).Contains(doubled, SymbolEqualityComparer.Default))
        {
            return (null, $"it does not inherit {doubled.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}");
        }

        if (doubled.TypeKind == TypeKind.Interface && !type.AllInterfaces.Contains(doubled, SymbolEqualityComparer.Default))
        {
            return (null, $"it does not implement {doubled.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}");
        }

        if (type.IsAbstract)
        {
            return (null, "it is abstract");
        }

        if (!Accessibilities.IsVisible(type, assembly) || !(type.TypeKind == TypeKind.Struct || Constructors(type).Any(constructor => Accessibilities.IsVisible(constructor, assembly))))
        {
            return (null, "it has no accessible constructor that can be called without arguments");
        }

        return Required(type) is { } required
            ? (null, $"its member {required.Name} is required, and nothing sets it")
            : (SymbolText.Of(type), null);
    }

    private static IEnumerable<IMethodSymbol> Constructors(INamedTypeSymbol type)
        => type.InstanceConstructors.Where(constructor => constructor.Parameters.All(parameter => parameter.IsOptional));

    private static ISymbol? Required(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers().FirstOrDefault(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }) is { } required)
            {
                return Constructors(type).Any(SetsRequired) ? null : required;
            }
        }

        return null;
    }

    private static bool SetsRequired(IMethodSymbol constructor)
        => SymbolText.Attribute(constructor, "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute") is not null;
}
