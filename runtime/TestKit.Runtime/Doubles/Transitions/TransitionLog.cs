using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace TestKit;

/// <summary>The transitions that took effect, in the order of their effect, also where the answer was then lost: a snapshot that later transitions do not change.</summary>
/// <typeparam name="TKey">What tells apart the things that move.</typeparam>
/// <typeparam name="TState">Their states.</typeparam>
public sealed partial class TransitionLog<TKey, TState> : IReadOnlyList<Transition<TKey, TState>>
{
    private readonly Transition<TKey, TState>[] _transitions;
    private readonly TKey[] _seen;

    private readonly Func<TState, TState, bool>? _declared;

    internal TransitionLog(Transition<TKey, TState>[] transitions, TKey[] seen, Func<TState, TState, bool>? declared)
    {
        _declared = declared;
        _transitions = transitions;
        _seen = seen;
    }

    /// <inheritdoc/>
    public int Count => _transitions.Length;

    /// <inheritdoc/>
    public Transition<TKey, TState> this[int index] => _transitions[index];

    /// <summary>The keys that a transition was asked for, also in vain, in the order of their first appearance.</summary>
    public IReadOnlyList<TKey> Keys => [.. _seen];

    /// <summary>The transitions of one key; empty when all that were asked for failed.</summary>
    /// <exception cref="AssertionFailedException">No transition was ever asked for with the key.</exception>
    public IReadOnlyList<Transition<TKey, TState>> Of(TKey key)
    {
        var comparer = EqualityComparer<TKey>.Default;
        return _seen.Contains(key, comparer)
            ? [.. _transitions.Where(transition => comparer.Equals(transition.Key, key))]
            : throw AssertionFailedException.ForUnknownKey(key, _seen);
    }

    /// <inheritdoc/>
    public IEnumerator<Transition<TKey, TState>> GetEnumerator() => ((IEnumerable<Transition<TKey, TState>>)_transitions).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _transitions.GetEnumerator();

    /// <summary>A line for each transition.</summary>
    public override string ToString() => _transitions.Length == 0 ? "(no transitions)" : string.Join("\n", _transitions);
}
