using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace TestKit;

/// <summary>
/// Which state may follow which. Where the states are an enum of yours, <see cref="AllowedTransitionsAttribute"/> on its members declares the graph in
/// one place, and transition logs know it by themselves.
/// </summary>
/// <typeparam name="TState">The states.</typeparam>
/// <example>
/// <code>
/// var graph = new StateGraph&lt;JobState&gt;
/// {
///     { JobState.Pending, JobState.Running, JobState.Failed },
///     { JobState.Running, JobState.Ready, JobState.Failed },
/// };
/// store.Transitions.AssertAllowed(graph.Allows);
/// </code>
/// </example>
public sealed class StateGraph<TState> : IEnumerable<(TState From, TState To)>
    where TState : notnull
{
    private readonly Dictionary<TState, List<TState>> _exits = [];

    /// <summary>Allows transitions from a state, besides those allowed before.</summary>
    /// <param name="from">The state that is left.</param>
    /// <param name="to">The states that may follow it.</param>
    public void Add(TState from, params TState[] to)
    {
        ArgumentNullException.ThrowIfNull(to);
        if (!_exits.TryGetValue(from, out var exits))
        {
            _exits.Add(from, exits = []);
        }

        exits.AddRange(to.Except(exits));
    }

    /// <summary>Whether <paramref name="to"/> may follow <paramref name="from"/>; false for states that the graph does not have.</summary>
    public bool Allows(TState from, TState to) => _exits.TryGetValue(from, out var exits) && exits.Contains(to);

    /// <summary>The states that may follow <paramref name="from"/>, as declared; empty for one that nothing follows.</summary>
    public IReadOnlyList<TState> From(TState from) => _exits.TryGetValue(from, out var exits) ? [.. exits] : [];

    /// <summary>The edges, as declared.</summary>
    public IEnumerator<(TState From, TState To)> GetEnumerator()
        => _exits.SelectMany(exits => exits.Value.Select(to => (exits.Key, to))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
