using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;

namespace TestKit.Generated;

/// <summary>Loose defaults that have no short name in the framework: empty ones. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Nothing
{
    /// <summary>Gives an empty text.</summary>
    public static readonly Func<string> Text = static () => "";

    /// <summary>A handler that does nothing.</summary>
    public static readonly EventHandler Handler = static delegate { };

    /// <summary>A handler that does nothing.</summary>
    public static EventHandler<T> HandlerOf<T>() => static delegate { };

    /// <summary>Gives an empty array.</summary>
    public static Func<T[]> Array<T>() => System.Array.Empty<T>;

    /// <summary>An enumerator that is at its end.</summary>
    public static IEnumerator<T> Enumerator<T>() => Enumerable.Empty<T>().GetEnumerator();

    /// <summary>A sequence in order.</summary>
    public static IOrderedEnumerable<T> Ordered<T>() => Enumerable.Empty<T>().OrderBy(static _ => 0);

    /// <summary>A lookup without keys.</summary>
    public static ILookup<TKey, T> Lookup<TKey, T>() => Enumerable.Empty<KeyValuePair<TKey, T>>().ToLookup(static pair => pair.Key, static pair => pair.Value);

    /// <summary>A group of the default key.</summary>
    public static IGrouping<TKey, T> Grouping<TKey, T>() => new EmptyGrouping<TKey, T>();

#pragma warning disable CA1814 // The user's own type.
    /// <summary>An array of two dimensions.</summary>
    public static T[,] Array2<T>() => new T[0, 0];

    /// <summary>An array of three dimensions.</summary>
    public static T[,,] Array3<T>() => new T[0, 0, 0];

    /// <summary>An array of four dimensions.</summary>
    public static T[,,,] Array4<T>() => new T[0, 0, 0, 0];
#pragma warning restore CA1814
}
