using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading;

/// <summary>Where generated code stands: in a file of its own in an assembly, or there inside of a user's class, where it can name what is private around it.</summary>
/// <param name="Assembly">The assembly.</param>
/// <param name="Class">The user's class; null for none.</param>
internal readonly record struct Viewpoint(IAssemblySymbol Assembly, INamedTypeSymbol? Class = null)
{
    /// <summary>Whether a private or protected member of the type can be named.</summary>
    public bool IsInside(INamedTypeSymbol type, bool orInherits)
    {
        for (var around = Class; around is not null; around = around.ContainingType)
        {
            foreach (var each in orInherits ? WithBases(around) : [around])
            {
                if (SymbolEqualityComparer.Default.Equals(each.OriginalDefinition, type.OriginalDefinition))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol type)
    {
        for (var each = type; each is not null; each = each.BaseType)
        {
            yield return each;
        }
    }
}
