using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Generated;
using Xunit;

namespace TestKit.Runtime.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public void Collection_OfTheFramework_IsCopied()
    {
        Copied<int[]>([1, 2]);
        Copied<List<int>>([1, 2]);
        Copied<IReadOnlyList<int>>(new List<int> { 1 });
        Copied<IEnumerable<int>>(new HashSet<int> { 1 });
        Copied<SortedSet<int>>([1]);
        Copied(new Queue<int>([1]));
        Copied(new LinkedList<int>([1]));
    }

    [Fact]
    public void Collection_NullOrLazy_IsLeftAlone()
    {
        var lazy = Enumerable.Range(0, 3);

        Assert.Same(lazy, Snapshot.Collection<IEnumerable<int>, int>(lazy));
        Assert.Null(Snapshot.Collection<List<int>?, int>(null));
        Assert.Null(Snapshot.Dictionary<IDictionary<int, int>?, int, int>(null));
    }

    [Fact]
    public void Dictionary_KeepsItsComparer()
    {
        IReadOnlyDictionary<string, int> original = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["a"] = 1 };

        var copy = Snapshot.Dictionary<IReadOnlyDictionary<string, int>, string, int>(original);

        Assert.NotSame(original, copy);
        Assert.Equal(1, copy["A"]);
    }

    private static void Copied<TCollection>(TCollection collection)
        where TCollection : class, IEnumerable<int>
    {
        var copy = Snapshot.Collection<TCollection, int>(collection);

        Assert.NotSame(collection, copy);
        Assert.Equal(collection, copy);
    }
}
