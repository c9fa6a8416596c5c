using System;
using System.Collections.Immutable;
using System.Linq;

namespace TestKit.Analyzers.Flow.Paths;

/// <summary>A state while operations change it.</summary>
internal sealed class Frame(FlowState state, bool opens)
{
    private readonly ImmutableSortedSet<int>.Builder _holders = state.Holders.ToBuilder();
    private readonly ImmutableSortedDictionary<int, string>.Builder _facts = state.Facts.ToBuilder();

    public bool IsOpen { get; private set; } = state.IsOpen;

    /// <summary>How the path ended for the rows, if it did.</summary>
    public PathEnds End { get; private set; }

    /// <summary>The variable that was the last to have the rows and got another value.</summary>
    public int? Overwritten { get; private set; }

    /// <summary>Whether a value of a variable has the rows.</summary>
    public bool Holds(int slot) => _holders.Contains(slot);

    public bool HoldsAny => _holders.Count > 0;

    /// <summary>The rows are opened here, unless the path leads by for later.</summary>
    public bool Open()
    {
        var isFirst = opens && !IsOpen;
        IsOpen |= opens;
        return isFirst;
    }

    public void Finish(PathEnds end)
    {
        if (IsOpen)
        {
            End |= end;
        }
    }

    public void Hold(int slot) => _holders.Add(slot);

    public void Drop(int slot)
    {
        if (_holders.Remove(slot) && _holders.Count == 0)
        {
            Overwritten = slot;
        }
    }

    public string? Fact(int slot) => _facts.TryGetValue(slot, out var value) ? value : null;

    public void Learn(int slot, string value) => _facts[slot] = value;

    public void Forget(Func<int, bool> which)
    {
        foreach (var slot in _facts.Keys.Where(which).ToList())
        {
            _facts.Remove(slot);
        }
    }

    public FlowState ToState() => new(IsOpen, _holders.ToImmutable(), _facts.ToImmutable());
}
