using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading;

/// <summary>What generated code may name, and how accessible a double may be.</summary>
internal static class Accessibilities
{
    /// <summary>Whether code in a file of its own in the assembly can name the symbol.</summary>
    public static bool IsVisible(ISymbol symbol, IAssemblySymbol assembly) => IsVisible(symbol, new Viewpoint(assembly));

    /// <summary>Whether generated code can name the symbol.</summary>
    public static bool IsVisible(ISymbol symbol, Viewpoint from)
        => Hiding(symbol, from) is null && AliasedReferences.AliasOf(symbol, from.Assembly) is null;

    /// <summary>Why generated code cannot name the type, and what to do, as the rest of a sentence; null when it can.</summary>
    public static string? ReasonAgainst(INamedTypeSymbol type, Viewpoint from)
    {
        if (Hiding(type, from) is not { } hiding)
        {
            return null;
        }

        var subject = SymbolEqualityComparer.Default.Equals(hiding, type) ? "it" : $"{hiding.Name}, which it is nested in,";
        return $"{subject} is {Word(hiding.DeclaredAccessibility)}, and generated code stands in a file outside {hiding.ContainingType?.Name ?? hiding.ContainingAssembly.Name}; make it internal or public{Inside(type, hiding, from)}";
    }

    /// <summary>The other remedy, for a type of the assembly's own.</summary>
    private static string Inside(INamedTypeSymbol type, ISymbol hiding, Viewpoint from)
        => hiding.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Struct } outer && SymbolEqualityComparer.Default.Equals(outer.ContainingAssembly, from.Assembly)
            ? $", or put [GenerateTestDouble(typeof({Open(type)}))] on a private partial class inside {outer.Name}"
            : "";

    /// <summary>The type as an attribute names it: without type arguments, from the outermost type that wants some.</summary>
    private static string Open(INamedTypeSymbol type)
        => $"{(type.ContainingType is { IsGenericType: true } outer ? Open(outer) + "." : "")}{type.Name}{(type.Arity == 0 ? "" : $"<{new string(',', type.Arity - 1)}>")}";

    private static string Word(Accessibility accessibility)
        => accessibility switch
        {
            Accessibility.Private => "private",
            Accessibility.Internal => "internal",
            Accessibility.Protected => "protected",
            Accessibility.ProtectedAndInternal => "private protected",
            _ => "protected internal",
        };

    /// <summary>The symbol, or what it stands in, that generated code cannot name; null for none.</summary>
    private static ISymbol? Hiding(ISymbol symbol, Viewpoint from)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            var visible = current is not INamedTypeSymbol { IsFileLocal: true } && current.DeclaredAccessibility switch
            {
                Accessibility.Public or Accessibility.NotApplicable => true,
                Accessibility.Internal or Accessibility.ProtectedOrInternal => IsFriend(current.ContainingAssembly, from.Assembly),
                Accessibility.Protected => current.ContainingType?.TypeKind == TypeKind.Interface && current is not INamedTypeSymbol,
                _ => false,
            };
            if (!visible && !IsNamedFromInside(current, from))
            {
                return current;
            }
        }

        return null;
    }

    private static bool IsNamedFromInside(ISymbol symbol, Viewpoint from)
        => symbol is INamedTypeSymbol { IsFileLocal: false, ContainingType: { } outer } && from.IsInside(outer, orInherits: symbol.DeclaredAccessibility != Accessibility.Private);

    /// <summary>Whether a class of the assembly that inherits the member's can override it.</summary>
    public static bool CanOverride(ISymbol member, IAssemblySymbol assembly)
        => member.DeclaredAccessibility switch
        {
            Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal => true,
            Accessibility.Internal or Accessibility.ProtectedAndInternal => IsFriend(member.ContainingAssembly, assembly),
            _ => false,
        };

    /// <summary>Whether everything that the type is made of is public.</summary>
    public static bool IsPublic(ITypeSymbol type)
        => type switch
        {
            ITypeParameterSymbol => true,
            IArrayTypeSymbol array => IsPublic(array.ElementType),
            INamedTypeSymbol named => IsPublicWithContainers(named) && named.TypeArguments.All(IsPublic),
            _ => IsPublicWithContainers(type),
        };

    private static bool IsPublicWithContainers(ITypeSymbol type)
    {
        for (ISymbol current = type; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.NotApplicable))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the assembly sees the internals of the other.</summary>
    public static bool IsFriend(IAssemblySymbol? owner, IAssemblySymbol assembly)
        => owner is null || SymbolEqualityComparer.Default.Equals(owner, assembly) || owner.GivesAccessTo(assembly);
}
