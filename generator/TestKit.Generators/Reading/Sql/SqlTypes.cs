using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Reading.Members;

namespace TestKit.Generators.Reading.Sql;

/// <summary>The types that interfaces with SQL are told by.</summary>
internal static class SqlTypes
{
    private static readonly string[] Lists = ["List`1", "IList`1", "IReadOnlyList`1", "ICollection`1", "IReadOnlyCollection`1", "IEnumerable`1"];

    public static bool IsReader(ITypeSymbol type) => SymbolText.Is(type, "System.Data.Common", "DbDataReader") || SymbolText.Is(type, "System.Data", "IDataReader");

    public static bool IsIsolationLevel(ITypeSymbol type) => SymbolText.Is(type, "System.Data", "IsolationLevel");

    public static bool IsVendor(ITypeSymbol type) => SymbolText.Is(type, "TestKit", "DatabaseVendor");

    /// <summary>A function from a reader to an item: the item's type; null for other types.</summary>
    public static ITypeSymbol? MappedBy(ITypeSymbol type)
        => SymbolText.Is(type, "System", "Func`2") && type is INamedTypeSymbol function
            && (IsReader(function.TypeArguments[0]) || SymbolText.Is(function.TypeArguments[0], "System.Data", "IDataRecord"))
                ? function.TypeArguments[1]
                : null;

    /// <summary>What awaiting the result of a method gives; null for nothing.</summary>
    public static ITypeSymbol? Awaited(ITypeSymbol type)
        => ReturnReader.Kind(type) switch
        {
            ReturnKind.Task or ReturnKind.ValueTask => null,
            ReturnKind.TaskOfValue or ReturnKind.ValueTaskOfValue => ((INamedTypeSymbol)type).TypeArguments[0],
            _ => type.SpecialType == SpecialType.System_Void ? null : type,
        };

    public static bool IsList(ITypeSymbol type)
        => type is INamedTypeSymbol { TypeArguments.Length: 1 } named && Lists.Contains(named.MetadataName) && SymbolText.Is(named, "System.Collections.Generic", named.MetadataName);

    /// <summary>Whether rows can be turned into it: it is no collection, and no thing of a provider.</summary>
    public static bool IsObject(ITypeSymbol type)
        => !type.IsRefLikeType
            && !SymbolText.IsUnsafe(type)
            && (type is IArrayTypeSymbol { Rank: 1 } || !IsCollection(type))
            && !type.AllInterfaces.Append(type).Any(each => each.ContainingNamespace?.ToDisplayString() is "System.Data" or "System.Data.Common");

    /// <summary>Whether it is a plain value such as a number or a text, rather than an object with properties.</summary>
    public static bool IsPlain(ITypeSymbol type)
        => type.SpecialType != SpecialType.None
            || type.TypeKind is TypeKind.Enum or TypeKind.Array or TypeKind.Dynamic
            || (!type.IsTupleType && type is not ITypeParameterSymbol && type.ContainingNamespace?.ToDisplayString() is { } space && (space == "System" || space.StartsWith("System.", System.StringComparison.Ordinal)));

    /// <summary>Whether a parameter of the type holds any number of arguments: lists, dictionaries, tuples, and objects of any type.</summary>
    public static bool HoldsArguments(ITypeSymbol type)
        => type switch
        {
            IArrayTypeSymbol array => array.ElementType.SpecialType != SpecialType.System_Byte,
            IDynamicTypeSymbol => true,
            { SpecialType: SpecialType.System_Object } or { IsTupleType: true } => true,
            INamedTypeSymbol => IsCollection(type),
            _ => false,
        };

    /// <summary>Whether a parameter says how to run a statement rather than what with.</summary>
    public static bool IsSetting(IParameterSymbol parameter)
        => ParameterReader.IsToken(parameter.Type)
            || MappedBy(parameter.Type) is not null
            || parameter.Name.EndsWith("timeout", System.StringComparison.OrdinalIgnoreCase)
            || IsOfSystemData(parameter.Type as INamedTypeSymbol);

    private static bool IsCollection(ITypeSymbol type)
        => type.SpecialType != SpecialType.System_String && type.AllInterfaces.Append(type).Any(each => each.SpecialType == SpecialType.System_Collections_IEnumerable);

    private static bool IsOfSystemData(INamedTypeSymbol? type)
        => type is { MetadataName: "Nullable`1", TypeArguments.Length: 1 }
            ? IsOfSystemData(type.TypeArguments[0] as INamedTypeSymbol)
            : type is not null && SymbolText.NamespaceOf(type) is "System.Data" or "System.Data.Common" && type.MetadataName is not "DbParameter" and not "IDataParameter";
}
