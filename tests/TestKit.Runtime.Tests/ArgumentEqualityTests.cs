using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace TestKit.Runtime.Tests;

public sealed class ArgumentEqualityTests
{
    [Fact]
    public void Equal_Collections_CompareTheirElements()
    {
        Assert.True(Matches<IEnumerable<int>>([1, 2], new List<int> { 1, 2 }));
        Assert.False(Matches<IEnumerable<int>>([1, 2], [2, 1]));
        Assert.False(Matches<IEnumerable<int>>([1, 2], [1, 2, 3]));
        Assert.False(Matches<IEnumerable<int>>([1, 2], [1]));
        Assert.True(Matches<int[][]>([[1], [2, 3]], [[1], [2, 3]]));
        Assert.False(Matches<int[]?>([1], null));
    }

    [Fact]
    public void Equal_Dictionaries_DoNotDependOnTheOrder()
    {
        var left = new Dictionary<string, int[]> { ["a"] = [1], ["b"] = [2] };
        var right = new Dictionary<string, int[]> { ["b"] = [2], ["a"] = [1] };

        Assert.True(Matches(left, right));
        right["a"] = [3];
        Assert.False(Matches(left, right));
        right.Remove("a");
        Assert.False(Matches(left, right));
    }

    [Fact]
    public void Equal_Strings_AreNoCollections()
    {
        Assert.True(Matches("ab", "ab"));
        Assert.False(Matches("ab", "AB"));
        Assert.False(Matches<object>("ab", new[] { 'a', 'b' }));
    }

    [Fact]
    public void Equal_IsAnEquivalence_OnLists()
        => Prop.ForAll<int[], int[]>((left, right) =>
            Matches(left, left.ToArray())
                && Matches(left, right) == Matches(right, left)
                && Matches(left, right) == left.SequenceEqual(right)).QuickCheckThrowOnFailure();

    private static bool Matches<T>(T expected, T actual) => ((Arg<T>)expected).Matches(actual);
}
