using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Reading.Classes;

namespace TestKit.Generators.Reading.Members;

/// <summary>Finds the slots that a double has to fill, or may fill: what a class implements to be an interface, overrides of a class, or does for a delegate.</summary>
internal static class SlotCollector
{
    /// <summary>The slots of the type and of all it inherits, its own first, in the order of their declaration.</summary>
    public static IEnumerable<ISymbol> AllSlots(INamedTypeSymbol type)
        => type.TypeKind switch
        {
            TypeKind.Class => OverridableMembers.Of(type),
            TypeKind.Delegate => type.DelegateInvokeMethod is { } invoke ? [invoke] : [],
            _ => new[] { type }.Concat(type.AllInterfaces).SelectMany(Slots),
        };

    private static IEnumerable<ISymbol> Slots(INamedTypeSymbol type)
        => type.GetMembers().Where(IsOwnSlot);

    /// <summary>Whether the type has a body for the slot: of an interface, one most specific, its own or that of a base.</summary>
    public static bool HasBody(ISymbol slot, INamedTypeSymbol type)
        => type.TypeKind switch
        {
            TypeKind.Class => !slot.IsAbstract,
            TypeKind.Delegate => false,
            _ => BodyOf(slot, type) is not null,
        };

    /// <summary>The body that the interface, or the most specific of its bases, has for the slot; null for none.</summary>
    public static ISymbol? BodyOf(ISymbol slot, INamedTypeSymbol type)
        => type.FindImplementationForInterfaceMember(slot) is { IsAbstract: false } body ? body : null;

    /// <summary>Whether a double fills the member where it is declared.</summary>
    public static bool IsOwnSlot(ISymbol member)
        => member.ContainingType.TypeKind switch
        {
            TypeKind.Class => OverridableMembers.IsOverridable(member),
            TypeKind.Delegate => member is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke },
            _ => IsSlot(member) && !IsReimplemented(member),
        };

    private static bool IsSlot(ISymbol member)
        => member switch
        {
            INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null } => false,
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
