using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Reading.Members;

/// <summary>What an unconfigured call of a loose double returns where <c>default</c> would surprise.</summary>
internal static class LooseDefaults
{
    /// <summary>The expression; null for <c>default</c>.</summary>
    public static string? For(ITypeSymbol type, ITypeSymbol doubled)
    {
        if ((SymbolEqualityComparer.Default.Equals(type, doubled) || IsDouble(type, doubled)) && type.NullableAnnotation != NullableAnnotation.Annotated)
        {
            return "this";
        }

        if (type is IArrayTypeSymbol array)
        {
            return array.Rank != 1
                ? null
                : array.ElementType.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer
                    ? $"new {SymbolText.Of(array.ElementType)}[0]"
                    : $"global::System.Array.Empty<{SymbolText.Of(array.ElementType)}>()";
        }

        return type is INamedTypeSymbol named ? ForNamed(named) : null;
    }

    /// <summary>Whether the type is the double itself, which the interface is closed over.</summary>
    private static bool IsDouble(ITypeSymbol type, ITypeSymbol doubled)
        => type.TypeKind == TypeKind.Error && doubled is INamedTypeSymbol { TypeArguments: var arguments } && arguments.Contains(type, SymbolEqualityComparer.Default);

    private static string? ForNamed(INamedTypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_String)
        {
            return type.NullableAnnotation == NullableAnnotation.NotAnnotated ? "\"\"" : null;
        }

        var arguments = string.Join(", ", type.TypeArguments.Select(SymbolText.Of));
        return type.ContainingNamespace?.ToDisplayString() switch
        {
            "System.Threading.Tasks" => type.MetadataName switch
            {
                "Task" => "global::System.Threading.Tasks.Task.CompletedTask",
                "Task`1" => $"global::System.Threading.Tasks.Task.FromResult<{arguments}>({Inner(type.TypeArguments[0])})",
                "ValueTask`1" => $"global::System.Threading.Tasks.ValueTask.FromResult<{arguments}>({Inner(type.TypeArguments[0])})",
                _ => null,
            },
            "System.Collections.Generic" => ForCollection(type, arguments),
            "System.Collections" => type.MetadataName is "IEnumerable" or "ICollection" or "IList" ? "global::System.Array.Empty<object>()" : null,
            _ => null,
        };
    }

    private static string? ForCollection(INamedTypeSymbol type, string arguments)
        => type.MetadataName switch
        {
            "IEnumerable`1" or "IReadOnlyCollection`1" or "IReadOnlyList`1" => $"global::System.Array.Empty<{arguments}>()",
            "ICollection`1" or "IList`1" => $"new global::System.Collections.Generic.List<{arguments}>()",
            "ISet`1" or "IReadOnlySet`1" => $"new global::System.Collections.Generic.HashSet<{arguments}>()",
            "IDictionary`2" or "IReadOnlyDictionary`2" => $"new global::System.Collections.Generic.Dictionary<{arguments}>()",
            "IAsyncEnumerable`1" => $"{Names.Generated}Streams.Empty<{arguments}>()",
            "List`1" or "HashSet`1" or "Dictionary`2" or "Queue`1" or "Stack`1" or "SortedSet`1" or "LinkedList`1" or "SortedDictionary`2" or "SortedList`2"
                => $"new global::System.Collections.Generic.{type.Name}<{arguments}>()",
            "IEnumerator`1" => $"((global::System.Collections.Generic.IEnumerable<{arguments}>)global::System.Array.Empty<{arguments}>()).GetEnumerator()",
            _ => null,
        };

    private static string Inner(ITypeSymbol type) => type is INamedTypeSymbol named && ForNamed(named) is { } inner ? inner : "default!";
}
