using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Chains.Calls;

/// <summary>Puts types in the places of type parameters.</summary>
internal static class TypeClosing
{
    public static ITypeSymbol Of(ITypeSymbol type, ImmutableDictionary<ISymbol, ITypeSymbol> given)
        => type switch
        {
            ITypeParameterSymbol parameter => given.TryGetValue(parameter.OriginalDefinition, out var argument) ? argument : type,
            INamedTypeSymbol named when IsOpen(named) => Of(named, given),
            IArrayTypeSymbol array when IsOpen(array) => throw new CannotBeSeen("an array of it depends on a type parameter"),
            _ => type,
        };

    /// <summary>Whether the type depends on a type parameter.</summary>
    public static bool IsOpen(ITypeSymbol type)
        => type switch
        {
            ITypeParameterSymbol => true,
            IArrayTypeSymbol array => IsOpen(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.Any(IsOpen) || (named.ContainingType is not null && IsOpen(named.ContainingType)),
            _ => false,
        };

    private static INamedTypeSymbol Of(INamedTypeSymbol type, ImmutableDictionary<ISymbol, ITypeSymbol> given)
    {
        var definition = type.ContainingType is { } containing && IsOpen(containing)
            ? Of(containing, given).GetTypeMembers(type.Name, type.Arity).Single()
            : type.ConstructedFrom;
        return type.Arity == 0 ? definition : definition.ConstructedFrom.Construct([.. type.TypeArguments.Select(argument => Of(argument, given))]);
    }
}
