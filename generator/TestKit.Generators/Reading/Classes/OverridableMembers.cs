using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Classes;

/// <summary>Finds the members of a class that a class which inherits it can override.</summary>
internal static class OverridableMembers
{
    /// <summary>The members in their most derived form, those of the class first; what is sealed or hidden on the way is left out.</summary>
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type)
    {
        var overridden = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var moreDerived = new List<ISymbol>();
        foreach (var current in Chain(type))
        {
            var members = current.GetMembers().Where(IsNamed).ToList();
            overridden.UnionWith(members.Select(Overridden).OfType<ISymbol>());
            foreach (var member in members.Where(IsOverridable).Where(member => !overridden.Contains(member) && !moreDerived.Any(other => Hides(other, member))))
            {
                yield return member;
            }

            moreDerived.AddRange(members.Where(member => Overridden(member) is null && member.DeclaredAccessibility != Accessibility.Private));
        }
    }

    /// <summary>The class and its bases, without <c>object</c>.</summary>
    public static IEnumerable<INamedTypeSymbol> Chain(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            yield return current;
        }
    }

    /// <summary>Whether the member can be overridden where it is declared. The members of <c>object</c> are left to the class, unless it leaves them open.</summary>
    public static bool IsOverridable(ISymbol member)
        => IsNamed(member)
            && member is (IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol or IEventSymbol)
            && (member.IsAbstract || member.IsVirtual || member.IsOverride)
            && member is { IsSealed: false, IsStatic: false }
            && (member.IsAbstract || Root(member).ContainingType.SpecialType != SpecialType.System_Object)
            && !IsOfRecord(member);

    /// <summary>The member that it overrides; null for none.</summary>
    public static ISymbol? Overridden(ISymbol member)
        => member switch
        {
            IMethodSymbol method => method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            IEventSymbol happening => happening.OverriddenEvent,
            _ => null,
        };

    private static ISymbol Root(ISymbol member) => Overridden(member) is { } overridden ? Root(overridden) : member;

    /// <summary>Accessors come with their properties, and what has no name of its own is an explicit implementation or the compiler's.</summary>
    private static bool IsNamed(ISymbol member)
        => member is not IMethodSymbol { AssociatedSymbol: not null }
            && (member.CanBeReferencedByName || member is IPropertySymbol { IsIndexer: true, ExplicitInterfaceImplementations.Length: 0 });

    /// <summary>What the compiler writes for a record that inherits another.</summary>
    private static bool IsOfRecord(ISymbol member)
        => member.ContainingType.IsRecord && member.Name is ("Equals" or "PrintMembers" or "EqualityContract");

    private static bool Hides(ISymbol member, ISymbol other)
        => member.Name == other.Name
            && (member, other) switch
            {
                (IMethodSymbol left, IMethodSymbol right) => left.Arity == right.Arity && Same(left.Parameters, right.Parameters),
                (IPropertySymbol { IsIndexer: true } left, IPropertySymbol { IsIndexer: true } right) => Same(left.Parameters, right.Parameters),
                _ => true,
            };

    private static bool Same(IReadOnlyList<IParameterSymbol> left, IReadOnlyList<IParameterSymbol> right)
        => left.Count == right.Count
            && left.Zip(right, (one, other) => (one.RefKind == RefKind.None) == (other.RefKind == RefKind.None) && SymbolText.Erased(one.Type) == SymbolText.Erased(other.Type)).All(same => same);
}
