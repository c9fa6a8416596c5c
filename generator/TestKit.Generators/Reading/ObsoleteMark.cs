using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading;

/// <summary>What is marked obsolete as an error may be named only by what is marked obsolete itself: so its double is, as a warning.</summary>
internal static class ObsoleteMark
{
    private const string Attribute = "System.ObsoleteAttribute";

    /// <summary>The mark of a double; null where its interface is not obsolete as an error.</summary>
    public static string? OfType(INamedTypeSymbol type) => type.AllInterfaces.Prepend(type).Any(Forbids) ? Text(type) : null;

    /// <summary>The mark of a member; null where neither it nor what it uses is obsolete as an error.</summary>
    public static string? OfMember(ISymbol member)
        => IsForbidden(member) || Accessors(member) || Doubleability.Types(member).Any(Forbids) ? Text(member) : null;

    private static bool Accessors(ISymbol member)
        => member is IPropertySymbol { GetMethod: var getter, SetMethod: var setter } && ((getter is not null && IsForbidden(getter)) || (setter is not null && IsForbidden(setter)));

    private static bool Forbids(ITypeSymbol type)
        => type switch
        {
            INamedTypeSymbol named => IsForbidden(named) || named.TypeArguments.Any(Forbids) || (named.ContainingType is { } outer && Forbids(outer)),
            IArrayTypeSymbol array => Forbids(array.ElementType),
            IPointerTypeSymbol pointer => Forbids(pointer.PointedAtType),
            _ => false,
        };

    public static bool IsForbidden(ISymbol symbol)
        => SymbolText.Attribute(symbol, Attribute) is { ConstructorArguments: { Length: 2 } arguments } && arguments[1].Value is true;

    private static string Text(ISymbol symbol) => $"[global::{Attribute.Replace("Attribute", "")}(\"{symbol.Name} is obsolete, or uses what is.\")] ";
}
