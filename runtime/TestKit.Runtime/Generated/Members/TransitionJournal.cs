using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Threading;

namespace TestKit.Generated;

/// <summary>
/// The transitions of one double. A gate for each key holds the next transition of that key back until the effect of the one
/// before is recorded, so that the log has them in the order of their effect. For generated code.
/// </summary>
/// <param name="declared">Which state may follow which, where the enum of the states says so.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TransitionJournal<TKey, TState>(Func<TState, TState, bool>? declared = null)
{
    private readonly object _lock = new();
    private readonly List<Transition<TKey, TState>> _transitions = [];
    private readonly List<TKey> _seen = [];
    private readonly Dictionary<ValueTuple<TKey>, SemaphoreSlim> _gates = [];

    /// <summary>What is recorded so far.</summary>
    public TransitionLog<TKey, TState> Log()
    {
        lock (_lock)
        {
            return new([.. _transitions], [.. _seen], declared);
        }
    }

    internal SemaphoreSlim Gate(TKey key)
    {
        lock (_lock)
        {
            if (!_gates.TryGetValue(new(key), out var gate))
            {
                _gates.Add(new(key), gate = new SemaphoreSlim(1));
                _seen.Add(key);
            }

            return gate;
        }
    }

    /// <summary>Records a transition, unless the journal was cleared since its gate was asked for: it moved something that is gone.</summary>
    internal void Add(in Transition<TKey, TState> transition, SemaphoreSlim gate)
    {
        lock (_lock)
        {
            if (_gates.TryGetValue(new(transition.Key), out var current) && ReferenceEquals(current, gate))
            {
                _transitions.Add(transition);
            }
        }
    }

    internal void Clear()
    {
        lock (_lock)
        {
            _transitions.Clear();
            _seen.Clear();
            _gates.Clear();
        }
    }
}
