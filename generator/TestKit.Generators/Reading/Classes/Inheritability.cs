using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Classes;

/// <summary>Whether a class of the assembly can inherit a class, and override its members.</summary>
internal static class Inheritability
{
    /// <summary>Why the class cannot be inherited, as the rest of a sentence; null when it can.</summary>
    public static string? ReasonAgainst(INamedTypeSymbol type, Viewpoint from)
        => type switch
        {
            { IsStatic: true } => "it is static, so there are no objects of it; extract an interface, and let the code under test take that",
            { IsSealed: true } => "it is sealed, so nothing can override its members; extract an interface from it",
            { SpecialType: SpecialType.System_Object or SpecialType.System_Delegate or SpecialType.System_MulticastDelegate or SpecialType.System_Enum or SpecialType.System_ValueType or SpecialType.System_Array }
                => "it is one of the runtime's own base types, of which no double makes sense",
            { IsComImport: true } => "it is imported from COM, and no class can inherit it",
            _ when OverridableMembers.Chain(type).FirstOrDefault(each => each.TypeKind == TypeKind.Error) is not null => "a class that it inherits cannot be found",
            _ when OverridableMembers.Chain(type).FirstOrDefault(each => !Accessibilities.IsVisible(each, from)) is { } hidden => $"it inherits {hidden.Name}, which is not accessible to generated code",
            _ when !type.InstanceConstructors.Any(constructor => Accessibilities.CanOverride(constructor, from.Assembly)) => "it has no constructor that is accessible here, so no class of this assembly can inherit it; extract an interface from it",
            _ when !ConstructorReader.Callable(type, from.Assembly).Any() => "its constructors are obsolete, or take what cannot be kept until the object is made: pointers, ref structs or inaccessible types",
            _ => null,
        };

    /// <summary>Why the member cannot be overridden, as the rest of a sentence; null when it can.</summary>
    public static string? ReasonAgainst(ISymbol member, IAssemblySymbol assembly)
    {
        if (!Accessibilities.CanOverride(member, assembly))
        {
            return $"its member {member.Name} is not accessible here, so no class of this assembly can override it";
        }

        if (member is IPropertySymbol { IsIndexer: true, MetadataName: not "Item" } && OverridableMembers.Of(member.ContainingType).Any(other => other.Name == "Item"))
        {
            return "its indexer has another name in metadata than an override gives it, which would be that of its member Item";
        }

        return member is IPropertySymbol property && (IsClosed(property.GetMethod, assembly) || IsClosed(property.SetMethod, assembly))
            ? $"its property {member.Name} has an abstract accessor that is not accessible here, so no class of this assembly can override it"
            : null;
    }

    private static bool IsClosed(IMethodSymbol? accessor, IAssemblySymbol assembly)
        => accessor is { IsAbstract: true } && !Accessibilities.CanOverride(accessor, assembly);
}
