#pragma warning disable // What the project itself writes is not the matter here.
using System.Collections.Generic;
using TestKit;

namespace EveryRule.Shapes;

/// <summary>Keeps what it evicts to itself.</summary>
public sealed partial class Ring<T>
    where T : notnull
{
    private readonly IEviction _eviction = new FakeEviction();

    private interface IEviction
    {
        int Choose(IReadOnlyList<T> items, T coming);
    }

    /// <summary>Replaces.</summary>
    public int Replace(T item) => _eviction.Choose([item], item);

    [GenerateTestDouble(typeof(Ring<>.IEviction))]
    private sealed partial class FakeEviction;
}
