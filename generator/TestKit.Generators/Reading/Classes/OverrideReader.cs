using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Reading.Classes;

/// <summary>Reads how the members of a class are overridden in a class of the assembly.</summary>
internal sealed class OverrideReader(INamedTypeSymbol type, IAssemblySymbol assembly)
{
    private readonly NameScope _names = new(OverridableMembers.Chain(type)
        .SelectMany(each => each.GetMembers())
        .SelectMany(member => Parameters(member).Select(parameter => parameter.Name).Append(member.Name))
        .Concat(["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"]));

    /// <summary>A name that is free in a class that inherits the doubled one, and no parameter of its members.</summary>
    public string TakeName(string name) => _names.Take(name);

    public SlotModel Read(ISymbol slot)
    {
        var declaring = SymbolText.Of(slot.ContainingType);
        var body = slot.IsAbstract ? null : TakeName("Base" + (slot is IPropertySymbol { IsIndexer: true } ? "Item" : slot.Name));
        var accessibility = Keyword(slot);
        if (slot is not IPropertySymbol property)
        {
            return new(declaring, body is not null, Override: new(accessibility, false, "", "", body));
        }

        var getter = Getter(property, assembly);
        var setter = Setter(property, assembly);
        return new(
            declaring,
            body is not null,
            getter is not null,
            setter is null ? null : setter.IsInitOnly ? "init" : "set",
            new(accessibility, property.IsRequired, Own(getter, accessibility), Own(setter, accessibility), body));
    }

    /// <summary>The getter, which a property that overrides only the setter leaves to its base; null where it cannot be overridden here.</summary>
    public static IMethodSymbol? Getter(IPropertySymbol property, IAssemblySymbol assembly)
        => property.GetMethod is { } getter
            ? Accessibilities.CanOverride(getter, assembly) ? getter : null
            : property.OverriddenProperty is { } overridden ? Getter(overridden, assembly) : null;

    /// <summary>The same for the setter.</summary>
    public static IMethodSymbol? Setter(IPropertySymbol property, IAssemblySymbol assembly)
        => property.SetMethod is { } setter
            ? Accessibilities.CanOverride(setter, assembly) ? setter : null
            : property.OverriddenProperty is { } overridden ? Setter(overridden, assembly) : null;

    private string Own(IMethodSymbol? accessor, string accessibility)
        => accessor is null || Keyword(accessor) == accessibility ? "" : Keyword(accessor) + " ";

    private string Keyword(ISymbol member)
        => member.DeclaredAccessibility switch
        {
            Accessibility.Public => "public",
            Accessibility.Internal => "internal",
            Accessibility.ProtectedAndInternal => "private protected",
            Accessibility.ProtectedOrInternal when Accessibilities.IsFriend(member.ContainingAssembly, assembly) => "protected internal",
            _ => "protected",
        };

    private static ImmutableArray<IParameterSymbol> Parameters(ISymbol member)
        => member switch { IMethodSymbol method => method.Parameters, IPropertySymbol property => property.Parameters, _ => [] };
}
