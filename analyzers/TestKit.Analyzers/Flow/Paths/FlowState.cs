using System.Collections.Immutable;
using System.Linq;

namespace TestKit.Analyzers.Flow.Paths;

/// <summary>What is known at one point of one path: whether the followed rows are open, which variables have them, and what conditions said.</summary>
/// <param name="IsOpen">Whether the rows were opened on this path.</param>
/// <param name="Holders">The variables that have the rows, by the numbers of <see cref="Slots"/>.</param>
/// <param name="Facts">Known values, by the same numbers.</param>
internal sealed record FlowState(bool IsOpen, ImmutableSortedSet<int> Holders, ImmutableSortedDictionary<int, string> Facts)
{
    private string? _key;

    public static readonly FlowState Start = new(false, [], ImmutableSortedDictionary<int, string>.Empty);

    /// <summary>Equal for equal states.</summary>
    public string Key => _key ??= $"{IsOpen}|{string.Join(",", Holders)}|{string.Join(",", Facts.Select(fact => $"{fact.Key}={fact.Value}"))}";

    public bool IsLost => IsOpen && Holders.IsEmpty;
}
