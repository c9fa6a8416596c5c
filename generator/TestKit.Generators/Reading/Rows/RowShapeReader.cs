using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Rows;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading.Sql;

namespace TestKit.Generators.Reading.Rows;

/// <summary>Reads how objects of a type become rows and rows objects. The runtime's reflection keeps to the same rules for the types that are not seen here.</summary>
internal static class RowShapeReader
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.Schema.";

    /// <summary>The shape; null for plain values, and for what generated code cannot name.</summary>
    public static RowShapeModel? Read(ITypeSymbol type, IAssemblySymbol assembly)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named || ReasonAgainst(named, assembly) is not null)
        {
            return null;
        }

        if (named.IsTupleType)
        {
            return Shape(named, named.TupleElements.Select((item, i) => Member($"Item{i + 1}", $"Item{i + 1}", item.Type)).ToList(), null);
        }

        var properties = Properties(named);
        var members = properties.Select(property => Member(ColumnOf(property), property.Name, property.Type)).ToList();
        return properties.Any(property => ObsoleteMark.OfMember(property) is not null) ? null : Shape(named, members, named.IsAnonymousType ? null : RowCreationReader.Read(named, properties, members, assembly));
    }

    /// <summary>Why there is no generated code for the type, to follow "because"; null where there is.</summary>
    public static string? ReasonAgainst(INamedTypeSymbol type, IAssemblySymbol assembly)
        => SqlTypes.IsPlain(type) ? "it is a plain value"
            : type.IsStatic || type.IsRefLikeType ? "no objects of it can be stored"
            : type.IsUnboundGenericType || HasTypeParameters(type) ? "its type parameters are open"
            : !type.IsTupleType && Properties(type).Count == 0 ? "it has no public properties that can be read"
            : IsNameable(type, assembly, isOutermost: true) ? null
            : "generated code cannot name it: it is private, local to a file, or obsolete as an error";

    public static RowMemberModel Member(string column, string name, ITypeSymbol type, bool isReadable = true)
        => new(column, name, SymbolText.Of(type), type is IDynamicTypeSymbol ? "object" : SymbolText.WithoutNullability(type), isReadable);

    /// <summary>Whether code in a file of its own can write the type.</summary>
    public static bool IsNameable(ITypeSymbol type, IAssemblySymbol assembly, bool isOutermost = false)
        => type switch
        {
            IArrayTypeSymbol array => IsNameable(array.ElementType, assembly),
            IDynamicTypeSymbol => true,
            INamedTypeSymbol { IsAnonymousType: true } anonymous => isOutermost && Properties(anonymous).All(property => IsNameable(property.Type, assembly)),
            INamedTypeSymbol named => Accessibilities.IsVisible(named, assembly)
                && ObsoleteMark.OfType(named) is null
                && named.TypeArguments.All(argument => IsNameable(argument, assembly))
                && (named.ContainingType is not { } outer || IsNameable(outer, assembly)),
            _ => false,
        };

    private static RowShapeModel Shape(INamedTypeSymbol type, List<RowMemberModel> members, RowCreationModel? creation)
    {
        var text = type.IsAnonymousType ? null : SymbolText.WithoutNullability(type);
        var identity = type.IsAnonymousType ? string.Join("|", members.Select(member => $"{member.Name} {member.TypeOf}")) : SymbolText.Erased(type);
        return new(HintName.For($"Rows|{identity}|{(type.IsAnonymousType ? "Anonymous" : type.IsTupleType ? "Tuple" : type.Name)}Rows"), text, type.IsTupleType, members.ToEquatableArray(), creation);
    }

    /// <summary>The properties that are columns: those of base types first, and of one name the one that hides the others.</summary>
    private static List<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        var found = new List<IPropertySymbol>();
        foreach (var property in Lineage(type).SelectMany(each => each.GetMembers()).OfType<IPropertySymbol>().Where(IsColumn))
        {
            found.RemoveAll(each => each.Name == property.Name);
            found.Add(property);
        }

        return found;
    }

    private static IEnumerable<INamedTypeSymbol> Lineage(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            return type.AllInterfaces.Append(type);
        }

        var lineage = new Stack<INamedTypeSymbol>();
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            lineage.Push(current);
        }

        return lineage;
    }

    private static bool IsColumn(IPropertySymbol property)
        => property is { IsStatic: false, IsIndexer: false, RefKind: RefKind.None, DeclaredAccessibility: Accessibility.Public, GetMethod.DeclaredAccessibility: Accessibility.Public }
            && !property.Type.IsRefLikeType
            && !SymbolText.IsUnsafe(property.Type)
            && SymbolText.Attribute(property, Annotations + "NotMappedAttribute") is null;

    private static string ColumnOf(IPropertySymbol property)
        => SymbolText.Attribute(property, Annotations + "ColumnAttribute") is { ConstructorArguments.Length: 1 } attribute && attribute.ConstructorArguments[0].Value is string name ? name : property.Name;

    private static bool HasTypeParameters(ITypeSymbol type)
        => type switch
        {
            ITypeParameterSymbol => true,
            IArrayTypeSymbol array => HasTypeParameters(array.ElementType),
            INamedTypeSymbol { IsAnonymousType: true } anonymous => Properties(anonymous).Any(property => HasTypeParameters(property.Type)),
            INamedTypeSymbol named => named.TypeArguments.Any(HasTypeParameters) || (named.ContainingType is { } outer && HasTypeParameters(outer)),
            _ => false,
        };
}
