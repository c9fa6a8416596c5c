using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>Copies of arguments that could change after the call. Collections of other types than the framework's common ones are recorded as they are. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Snapshot
{
    /// <summary>A copy of an array of pointers, which cannot be a type argument's element.</summary>
    public static Array? Array(Array? array) => (Array?)array?.Clone();

    /// <summary>A copy of an array, list, set, queue or stack of items.</summary>
    public static TCollection Collection<TCollection, T>(TCollection collection)
        where TCollection : IEnumerable<T>?
        => collection switch
        {
            T[] array => (TCollection)array.Clone(),
            List<T> list => (TCollection)(object)new List<T>(list),
            HashSet<T> set => (TCollection)(object)new HashSet<T>(set, set.Comparer),
            SortedSet<T> sorted => (TCollection)(object)new SortedSet<T>(sorted, sorted.Comparer),
            Queue<T> queue => (TCollection)(object)new Queue<T>(queue),
            LinkedList<T> linked => (TCollection)(object)new LinkedList<T>(linked),
            _ => collection,
        };

    /// <summary>A copy of a dictionary.</summary>
    public static TDictionary Dictionary<TDictionary, TKey, TValue>(TDictionary dictionary)
        where TDictionary : IEnumerable<KeyValuePair<TKey, TValue>>?
        where TKey : notnull
        => dictionary switch
        {
            Dictionary<TKey, TValue> hashed => (TDictionary)(object)new Dictionary<TKey, TValue>(hashed, hashed.Comparer),
            SortedDictionary<TKey, TValue> sorted => (TDictionary)(object)new SortedDictionary<TKey, TValue>(sorted, sorted.Comparer),
            _ => dictionary,
        };
}
