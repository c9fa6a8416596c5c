using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Runtime.CompilerServices;

namespace TestKit.Generated;

/// <summary>The copies that one recorded call makes of its arguments: each object once, so that cycles and shared objects stay what they are. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Copies
{
    private Dictionary<object, object>? _made;

    /// <summary>Copies objects of a class: every field as it is, then what its members hold.</summary>
    public static void Class<T>(Repoint<T>? members = null)
        where T : class
        => Copier<T>.Run = (value, copies) => copies.OfObject(value, members);

    /// <summary>Copies what the members of a struct hold.</summary>
    public static void Struct<T>(Repoint<T> members)
        where T : struct
        => Copier<T>.Run = (value, copies) =>
        {
            members(ref value, copies);
            return value;
        };

    /// <summary>Copies a struct that may be null.</summary>
    public static void Nullable<T>()
        where T : struct
        => Copier<T?>.Run = static (value, copies) => copies.Copy(value!.Value);

    /// <summary>Copies a collection of the framework, and what is in it.</summary>
    public static void Collection<TCollection, T>()
        where TCollection : IEnumerable<T>
        => Copier<TCollection>.Run = static (value, copies) => copies.OfCollection<TCollection, T>(value);

    /// <summary>Copies a dictionary of the framework, and its values.</summary>
    public static void Dictionary<TDictionary, TKey, TValue>()
        where TDictionary : IEnumerable<KeyValuePair<TKey, TValue>>
        where TKey : notnull
        => Copier<TDictionary>.Run = static (value, copies) => copies.OfDictionary<TDictionary, TKey, TValue>(value);

    /// <summary>The copy of a value; the value itself where its type never changes, or is not known.</summary>
    public T Copy<T>(T value) => value is null || Copier<T>.Run is not { } run ? value : run(value, this);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "MemberwiseClone")]
    private static extern object CloneOf(object value);

    private T OfObject<T>(T value, Repoint<T>? members)
        where T : class
    {
        if (Find(value) is { } known)
        {
            return (T)known;
        }

        // An object of a derived class may be more than its state.
        if (value is IDisposable or IDoubledObject)
        {
            return value;
        }

        var copy = (T)CloneOf(value);
        Keep(value, copy);
        members?.Invoke(ref copy, this);
        return copy;
    }

    private TCollection OfCollection<TCollection, T>(TCollection value)
        where TCollection : IEnumerable<T>
    {
        if (Find(value) is { } known)
        {
            return (TCollection)known;
        }

        var copy = Snapshot.Collection<TCollection, T>(value);
        if (ReferenceEquals(copy, value) && value is IReadOnlyCollection<T> && Array.Empty<T>() is TCollection)
        {
            // A read-only view of a list that may change, for instance.
            copy = (TCollection)(object)value.ToArray();
        }

        Keep(value, copy);
        if (Copier<T>.Run is not null && !ReferenceEquals(copy, value))
        {
            CopyElements<T>(copy);
        }

        return copy;
    }

    private void CopyElements<T>(object copy)
    {
        if (copy is T[] array)
        {
            for (var i = 0; i < array.Length; i++)
            {
                array[i] = Copy(array[i]);
            }

            return;
        }

        var elements = ((IEnumerable<T>)copy).ToArray();
        switch (copy)
        {
            case ICollection<T> collection:
                collection.Clear();
                Array.ForEach(elements, element => collection.Add(Copy(element)));
                break;
            case Queue<T> queue:
                queue.Clear();
                Array.ForEach(elements, element => queue.Enqueue(Copy(element)));
                break;
        }
    }

    private TDictionary OfDictionary<TDictionary, TKey, TValue>(TDictionary value)
        where TDictionary : IEnumerable<KeyValuePair<TKey, TValue>>
        where TKey : notnull
    {
        if (Find(value) is { } known)
        {
            return (TDictionary)known;
        }

        var copy = Snapshot.Dictionary<TDictionary, TKey, TValue>(value);
        Keep(value, copy);
        if (Copier<TValue>.Run is not null && !ReferenceEquals(copy, value))
        {
            var entries = (IDictionary<TKey, TValue>)copy;
            foreach (var key in entries.Keys.ToArray())
            {
                entries[key] = Copy(entries[key]);
            }
        }

        return copy;
    }

    private object? Find(object value) => _made?.GetValueOrDefault(value);

    private void Keep(object value, object copy) => (_made ??= new(ReferenceEqualityComparer.Instance))[value] = copy;
}
