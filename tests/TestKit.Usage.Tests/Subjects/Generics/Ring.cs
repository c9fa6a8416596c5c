using System;
using System.Collections.Generic;

namespace TestKit.Usage.Tests.Subjects;

/// <summary>A list that gives back what it evicts; how it evicts is nobody else's business.</summary>
public sealed partial class Ring<T>
    where T : notnull
{
    private readonly IEviction _eviction;
    private readonly List<T> _items = [];

    public Ring()
        : this(new First())
    {
    }

    private Ring(IEviction eviction) => _eviction = eviction;

    private interface IEviction
    {
        int Choose(IReadOnlyList<T> items, T coming);
    }

    public T Replace(T item)
    {
        var place = _eviction.Choose(_items, item);
        var evicted = place < _items.Count ? _items[place] : item;
        _items.Remove(evicted);
        _items.Add(item);
        return evicted;
    }

    internal static (T Evicted, int Asked) ReplaceWhereTheLastGoes(T first, T second, T third)
    {
        var eviction = new FakeEviction();
        eviction.Choose().Returns((items, _) => Math.Max(0, items.Count - 1));
        eviction.Choose(Arg.Any, third).Returns(1);
        var ring = new Ring<T>(eviction);
        ring.Replace(first);
        ring._items.Add(second);

        return (ring.Replace(third), eviction.Choose(Arg.Any, third).Calls.Count);
    }

    private sealed class First : IEviction
    {
        public int Choose(IReadOnlyList<T> items, T coming) => 0;
    }

    [GenerateTestDouble(typeof(Ring<>.IEviction))]
    private sealed partial class FakeEviction;
}
