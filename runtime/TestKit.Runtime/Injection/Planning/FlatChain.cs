using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Injection.Planning;

/// <summary>The items of a chain in one list, after its edits. They are applied in listing order, wherever they stand.</summary>
internal sealed class FlatChain<TType>
{
    private readonly LinkedList<ChainItem<TType>> _items = new();
    private readonly Dictionary<string, HashSet<LinkedListNode<ChainItem<TType>>>> _named = new(StringComparer.Ordinal);
    private readonly List<Problem<TType>> _problems = [];

    /// <summary>The list, and what is wrong with its edits.</summary>
    public static (IReadOnlyList<ChainItem<TType>> Items, IReadOnlyList<Problem<TType>> Problems) Of(IReadOnlyList<ChainEntry<TType>> entries)
    {
        var (items, edits) = Split(entries);
        if (edits is null)
        {
            return (items, []);
        }

        var flat = new FlatChain<TType>();
        items.ForEach(item => flat.Add(item, flat._items.AddLast));
        edits.ForEach(flat.Apply);
        return ([.. flat._items], flat._problems);
    }

    private static (List<ChainItem<TType>> Items, List<ChainEdit<TType>>? Edits) Split(IReadOnlyList<ChainEntry<TType>> entries)
    {
        var items = new List<ChainItem<TType>>(entries.Count);
        List<ChainEdit<TType>>? edits = null;
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i] is ChainItem<TType> item)
            {
                items.Add(item);
            }
            else if (entries[i] is ChainEdit<TType> edit)
            {
                (edits ??= []).Add(edit);
            }
        }

        return (items, edits);
    }

    private void Apply(ChainEdit<TType> edit)
    {
        if (Find(edit) is not (var first, var last))
        {
            return;
        }

        var (items, nested) = Split(edit.Content);
        if (edit.Kind == EditKind.InsertAfter)
        {
            items.ForEach(item => last = Add(item, added => _items.AddAfter(last, added)));
        }
        else
        {
            var name = edit.Kind == EditKind.Replace ? edit.Target : null;
            items.ForEach(item => Add(name is null || item.Name is not null ? item : item with { Name = name }, added => _items.AddBefore(first, added)));
        }

        if (edit.Kind is EditKind.Replace or EditKind.Remove)
        {
            Remove(first, last);
        }

        nested?.ForEach(Apply);
    }

    private LinkedListNode<ChainItem<TType>> Add(ChainItem<TType> item, Func<ChainItem<TType>, LinkedListNode<ChainItem<TType>>> add)
    {
        var node = add(item);
        if (item.Name is { } name)
        {
            if (!_named.TryGetValue(name, out var nodes))
            {
                _named.Add(name, nodes = []);
            }

            nodes.Add(node);
        }

        return node;
    }

    private void Remove(LinkedListNode<ChainItem<TType>> first, LinkedListNode<ChainItem<TType>> last)
    {
        for (LinkedListNode<ChainItem<TType>>? node = first, next; node is not null; node = node == last ? null : next)
        {
            next = node.Next;
            _named[node.Value.Name!].Remove(node);
            _items.Remove(node);
        }
    }

    /// <summary>The first and last of the neighbours that have the name; null, and a problem, where there are none or it is at several places.</summary>
    private (LinkedListNode<ChainItem<TType>> First, LinkedListNode<ChainItem<TType>> Last)? Find(ChainEdit<TType> edit)
    {
        if (!_named.TryGetValue(edit.Target, out var nodes) || nodes.Count == 0)
        {
            _problems.Add(UnknownName(edit));
            return null;
        }

        var first = nodes.First();
        while (first.Previous is { } previous && previous.Value.Name == edit.Target)
        {
            first = previous;
        }

        var (last, count) = (first, 1);
        for (; last.Next is { } next && next.Value.Name == edit.Target; count++)
        {
            last = next;
        }

        if (count < nodes.Count)
        {
            var places = _items.Where(item => item.Name == edit.Target).Select(item => item.Label);
            _problems.Add(new(ProblemKind.AmbiguousName, $"{Label(edit)} looks for '{edit.Target}', which is at separate places: {string.Join(", ", places)}", edit));
            return null;
        }

        return (first, last);
    }

    private Problem<TType> UnknownName(ChainEdit<TType> edit)
    {
        var names = _named.Where(named => named.Value.Count > 0).Select(named => named.Key).OrderBy(name => name, StringComparer.Ordinal).ToList();
        var nearest = Spelling.Nearest(edit.Target, names);
        var all = names.Count == 0 ? "the chain has no names" : $"its names are {string.Join(", ", names.Select(name => $"'{name}'"))}";
        var meant = nearest is null ? "" : $"; did you mean '{nearest}'?";
        return new(ProblemKind.UnknownName, $"{Label(edit)} looks for '{edit.Target}', and nothing in the chain is called so: {all}{meant}", edit) { Suggestion = nearest };
    }

    private static string Label(ChainEdit<TType> edit) => edit.Place.Length == 0 ? edit.Kind.ToString() : $"{edit.Kind} ({edit.Place})";
}
