using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Requests;

/// <summary>What a double is called and where it lives, unless it is told otherwise.</summary>
internal static class DoubleNames
{
    /// <summary><c>MockStateStore</c> of <c>IStateStore</c>; nested and closed generic types say so.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        var parts = new List<string>();
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            parts.Insert(0, outer.Name + Arguments(outer));
        }

        var own = parts.Count == 0 && type.TypeKind == TypeKind.Interface ? WithoutPrefix(type.Name) : type.Name;
        parts.Add(own + Arguments(type));
        return "Mock" + string.Join("_", parts);
    }

    public static string NamespaceOf(INamedTypeSymbol type)
        => type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)) : "";

    private static string WithoutPrefix(string name)
        => name.Length > 1 && name[0] == 'I' && !char.IsLower(name[1]) ? name.Substring(1) : name;

    /// <summary>The type arguments of a closed generic interface, in words: <c>OfInt32</c>.</summary>
    private static string Arguments(INamedTypeSymbol type)
        => type.TypeArguments.Length == 0 || SymbolEqualityComparer.Default.Equals(type, type.OriginalDefinition)
            ? ""
            : "Of" + string.Join("And", type.TypeArguments.Select(Word));

    private static string Word(ITypeSymbol type)
        => type switch
        {
            IArrayTypeSymbol array => Word(array.ElementType) + "Array" + (array.Rank == 1 ? "" : $"{array.Rank}"),
            INamedTypeSymbol { IsTupleType: true } tuple => "Tuple" + string.Concat(tuple.TupleElements.Select(element => Word(element.Type))),
            INamedTypeSymbol named => Outer(named) + named.Name + (named.TypeArguments.Length == 0 ? "" : "Of" + string.Join("And", named.TypeArguments.Select(Word))),
            _ => type.Name,
        };

    /// <summary>The type around one, so that nested types of one name are told apart.</summary>
    private static string Outer(INamedTypeSymbol type) => type.ContainingType is { } outer ? Word(outer) + "_" : "";
}
