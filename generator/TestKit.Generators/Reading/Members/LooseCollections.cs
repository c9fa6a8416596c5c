using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Reading.Members;

/// <summary>The framework's collections without an element, each call a new one where it can be changed.</summary>
internal static class LooseCollections
{
    /// <summary>The expression; null for what is no collection of the framework.</summary>
    public static string? For(INamedTypeSymbol type)
    {
        if (type is { TypeKind: TypeKind.Error } or { ContainingType: not null } or { ContainingNamespace: null })
        {
            return null;
        }

        var arguments = string.Join(", ", type.TypeArguments.Select(SymbolText.Of));
        var space = SymbolText.NamespaceOf(type);
        return space switch
        {
            "System" => type.MetadataName == "ArraySegment`1" ? $"global::System.ArraySegment<{arguments}>.Empty" : null,
            "System.Collections" => Untyped(type.MetadataName),
            "System.Collections.Generic" => Generic(type, arguments),
            "System.Collections.Concurrent" => Concurrent(type, arguments),
            "System.Collections.ObjectModel" => OfObjects(type, arguments),
            "System.Collections.Immutable" => Immutable(type, arguments),
            "System.Collections.Frozen" => type.MetadataName is "FrozenSet`1" or "FrozenDictionary`2" ? $"global::{space}.{type.Name}<{arguments}>.Empty" : null,
            "System.Linq" => Queried(type.MetadataName, arguments),
            "System.IO" => type is { NullableAnnotation: NullableAnnotation.NotAnnotated, MetadataName: "Stream" or "TextReader" or "TextWriter" } ? $"global::System.IO.{type.Name}.Null" : null,
            _ => null,
        };
    }

    private static string? Untyped(string name)
        => name switch
        {
            "IEnumerable" => "global::System.Array.Empty<object>()",
            "IEnumerator" => "global::System.Array.Empty<object>().GetEnumerator()",
            "IDictionaryEnumerator" => "new global::System.Collections.Hashtable().GetEnumerator()",
            "ICollection" or "IList" or "ArrayList" => "new global::System.Collections.ArrayList()",
            "IDictionary" or "Hashtable" => "new global::System.Collections.Hashtable()",
            "Queue" or "Stack" or "SortedList" => $"new global::System.Collections.{name}()",
            _ => null,
        };

    private static string? Generic(INamedTypeSymbol type, string arguments)
        => type.MetadataName switch
        {
            "IEnumerable`1" or "IReadOnlyCollection`1" or "IReadOnlyList`1" => $"global::System.Array.Empty<{arguments}>()",
            "ICollection`1" or "IList`1" => $"new global::System.Collections.Generic.List<{arguments}>()",
            "ISet`1" or "IReadOnlySet`1" => $"new global::System.Collections.Generic.HashSet<{arguments}>()",
            "IDictionary`2" or "IReadOnlyDictionary`2" => $"new global::System.Collections.Generic.Dictionary<{arguments}>()",
            "IEnumerator`1" => $"{Names.Generated}Nothing.Enumerator<{arguments}>()",
            "IAsyncEnumerable`1" => $"{Names.Generated}Streams.Empty<{arguments}>()",
            "IAsyncEnumerator`1" => $"{Names.Generated}Streams.Empty<{arguments}>().GetAsyncEnumerator()",
            "List`1" or "HashSet`1" or "Dictionary`2" or "Queue`1" or "Stack`1" or "SortedSet`1" or "LinkedList`1" or "SortedDictionary`2" or "SortedList`2" or "PriorityQueue`2" or "OrderedDictionary`2"
                => $"new global::System.Collections.Generic.{type.Name}<{arguments}>()",
            _ => null,
        };

    private static string? Concurrent(INamedTypeSymbol type, string arguments)
        => type.MetadataName switch
        {
            "ConcurrentBag`1" or "ConcurrentQueue`1" or "ConcurrentStack`1" or "ConcurrentDictionary`2" or "BlockingCollection`1"
                => $"new global::System.Collections.Concurrent.{type.Name}<{arguments}>()",
            "IProducerConsumerCollection`1" => $"new global::System.Collections.Concurrent.ConcurrentQueue<{arguments}>()",
            _ => null,
        };

    private static string? OfObjects(INamedTypeSymbol type, string arguments)
        => type.MetadataName switch
        {
            "Collection`1" or "ObservableCollection`1" => $"new global::System.Collections.ObjectModel.{type.Name}<{arguments}>()",
            "ReadOnlyCollection`1" => $"new global::System.Collections.ObjectModel.ReadOnlyCollection<{arguments}>(global::System.Array.Empty<{arguments}>())",
            "ReadOnlyDictionary`2" => $"new global::System.Collections.ObjectModel.ReadOnlyDictionary<{arguments}>(new global::System.Collections.Generic.Dictionary<{arguments}>())",
            "ReadOnlyObservableCollection`1" => $"new global::System.Collections.ObjectModel.ReadOnlyObservableCollection<{arguments}>(new())",
            _ => null,
        };

    private static string? Immutable(INamedTypeSymbol type, string arguments)
        => type.MetadataName switch
        {
            "ImmutableArray`1" or "ImmutableList`1" or "ImmutableHashSet`1" or "ImmutableSortedSet`1" or "ImmutableQueue`1" or "ImmutableStack`1" or "ImmutableDictionary`2" or "ImmutableSortedDictionary`2"
                => $"global::System.Collections.Immutable.{type.Name}<{arguments}>.Empty",
            "IImmutableList`1" or "IImmutableQueue`1" or "IImmutableStack`1" or "IImmutableDictionary`2"
                => $"global::System.Collections.Immutable.{type.Name.Substring(1)}<{arguments}>.Empty",
            "IImmutableSet`1" => $"global::System.Collections.Immutable.ImmutableHashSet<{arguments}>.Empty",
            _ => null,
        };

    private static string? Queried(string name, string arguments)
        => name switch
        {
            "IQueryable`1" or "IOrderedQueryable`1" => $"new global::System.Linq.EnumerableQuery<{arguments}>(global::System.Array.Empty<{arguments}>())",
            "IQueryable" or "IOrderedQueryable" => "new global::System.Linq.EnumerableQuery<object>(global::System.Array.Empty<object>())",
            "IOrderedEnumerable`1" => $"{Names.Generated}Nothing.Ordered<{arguments}>()",
            "ILookup`2" => $"{Names.Generated}Nothing.Lookup<{arguments}>()",
            "IGrouping`2" => $"{Names.Generated}Nothing.Grouping<{arguments}>()",
            _ => null,
        };
}
