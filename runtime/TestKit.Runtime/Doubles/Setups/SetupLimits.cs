using System.Collections.Generic;
using TestKit.Generated;

namespace TestKit;

/// <summary>Which and how many of its matching calls a set-up answers. Most set-ups have no limits, and pay for none.</summary>
/// <param name="matched">Matching calls that were answered before there were limits.</param>
internal sealed class SetupLimits<TArgs, TResult>(long matched)
{
    private long _matched = matched;

    /// <summary>How many calls the set-up answers; null for all.</summary>
    public int? Most { get; set; }

    public Occurrence? Occurrence { get; set; }

    /// <summary>The answers that follow one another; null where there is one only.</summary>
    public List<Answer<TArgs, TResult>>? Sequence { get; set; }

    /// <summary>How often the set-up can be used, where that is known beforehand.</summary>
    public int? Uses => Sequence?.Count ?? Most;

    /// <summary>Whether the set-up answers the matching call that is made now, having answered <paramref name="used"/> before.</summary>
    public bool Allow(int used)
    {
        _matched++;
        return (Occurrence is null || Occurrence.Holds(_matched)) && !(used >= Uses);
    }

    /// <summary>Counts a matching call that another set-up answered.</summary>
    public void Pass() => _ = Occurrence?.Holds(++_matched);
}
