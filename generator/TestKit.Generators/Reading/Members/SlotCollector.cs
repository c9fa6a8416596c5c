using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Members;

/// <summary>Finds the slots that a class has to implement, or may override, to be an interface.</summary>
internal static class SlotCollector
{
    /// <summary>The slots of the interface and of all it inherits, its own first, in the order of their declaration.</summary>
    public static IEnumerable<ISymbol> AllSlots(INamedTypeSymbol type)
        => new[] { type }.Concat(type.AllInterfaces).SelectMany(Slots);

    private static IEnumerable<ISymbol> Slots(INamedTypeSymbol type)
        => type.GetMembers().Where(IsOwnSlot);

    /// <summary>Whether the interface has one most specific body for the slot, its own or that of a base.</summary>
    public static bool HasBody(ISymbol slot, INamedTypeSymbol type) => type.FindImplementationForInterfaceMember(slot) is { IsAbstract: false };

    /// <summary>Whether a double implements the member where it is declared.</summary>
    public static bool IsOwnSlot(ISymbol member) => IsSlot(member) && !IsReimplemented(member);

    private static bool IsSlot(ISymbol member)
        => member switch
        {
            INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null } => false,
            { IsStatic: true } => member.IsAbstract,
            IMethodSymbol or IPropertySymbol or IEventSymbol => member.IsAbstract || (member.IsVirtual && !IsPrivate(member)),
            _ => false,
        };

    private static bool IsPrivate(ISymbol member) => member.DeclaredAccessibility is Accessibility.Private;

    /// <summary>An explicit re-implementation (<c>void IBase.M() { }</c>) is a body for a base's slot, not a slot of its own.</summary>
    private static bool IsReimplemented(ISymbol member)
        => member switch
        {
            IMethodSymbol method => method.ExplicitInterfaceImplementations.Length > 0,
            IPropertySymbol property => property.ExplicitInterfaceImplementations.Length > 0,
            IEventSymbol happening => happening.ExplicitInterfaceImplementations.Length > 0,
            _ => false,
        };
}
