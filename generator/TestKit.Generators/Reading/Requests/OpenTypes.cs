using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Requests;

/// <summary>Types that are named without type arguments, such as <c>typeof(IRepository&lt;&gt;)</c>, and the class that is to become the double of one.</summary>
internal static class OpenTypes
{
    /// <summary>The type over its own type parameters, or over those of the class. What it shares with the class, standing in the same generic type, stays as it is.</summary>
    public static INamedTypeSymbol Close(INamedTypeSymbol open, INamedTypeSymbol? partialClass)
    {
        var definition = open.OriginalDefinition;
        var free = partialClass is null ? [] : DoubleIdentity.AllParameters(definition).Where(parameter => !IsAround(partialClass, parameter)).ToList();
        return free.Count > 0 && free.Count == partialClass!.TypeParameters.Length
            ? Construct(definition)
            : definition;

        INamedTypeSymbol Construct(INamedTypeSymbol type)
        {
            var inPlace = type.ContainingType is { } outer
                ? Construct(outer).GetTypeMembers(type.Name, type.Arity).Single(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, type))
                : type;
            return type.Arity == 0 ? inPlace : inPlace.Construct([.. type.TypeParameters.Select(Argument)]);
        }

        ITypeSymbol Argument(ITypeParameterSymbol parameter)
            => free.IndexOf(parameter) is >= 0 and var place ? partialClass!.TypeParameters[place] : parameter;
    }

    /// <summary>Whether the type parameter is one of a type around the class, which names it as it is.</summary>
    public static bool IsAround(INamedTypeSymbol partialClass, ITypeParameterSymbol parameter)
    {
        var outer = partialClass.ContainingType;
        while (outer is not null && !SymbolEqualityComparer.Default.Equals(outer, parameter.ContainingSymbol))
        {
            outer = outer.ContainingType;
        }

        return outer is not null;
    }
}
