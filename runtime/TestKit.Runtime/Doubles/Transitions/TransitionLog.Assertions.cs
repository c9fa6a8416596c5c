using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit;

/// <content>Assertions on paths.</content>
public sealed partial class TransitionLog<TKey, TState>
{
    /// <summary>Fails unless the states that <paramref name="key"/> reached are exactly these, in this order.</summary>
    /// <exception cref="AssertionFailedException">They are not, or no transition was ever asked for with the key.</exception>
    public void AssertPath(TKey key, TState first, params TState[] more) => AssertPath(key, Joined(first, more));

    /// <summary>Fails unless the states that <paramref name="key"/> reached are exactly <paramref name="path"/>, in this order; of an empty path, unless it never got anywhere.</summary>
    /// <exception cref="AssertionFailedException">They are not, or no transition was ever asked for with the key.</exception>
    public void AssertPath(TKey key, IReadOnlyList<TState> path)
        => Judge(key, path, "exactly", reached => reached.SequenceEqual(path));

    /// <summary>Fails unless the states reached, over all keys, are exactly <paramref name="path"/>, in this order.</summary>
    /// <exception cref="AssertionFailedException">They are not.</exception>
    public void AssertPath(IReadOnlyList<TState> path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!_transitions.Select(transition => transition.To).SequenceEqual(path))
        {
            throw AssertionFailedException.ForPath("all keys", "exactly", path, _transitions, withKeys: true);
        }
    }

    /// <summary>Fails unless the states that <paramref name="key"/> reached begin with these.</summary>
    /// <exception cref="AssertionFailedException">They do not, or no transition was ever asked for with the key.</exception>
    public void AssertPathStartsWith(TKey key, TState first, params TState[] more) => AssertPathStartsWith(key, Joined(first, more));

    /// <summary>Fails unless the states that <paramref name="key"/> reached begin with <paramref name="path"/>.</summary>
    /// <exception cref="AssertionFailedException">They do not, or no transition was ever asked for with the key.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public void AssertPathStartsWith(TKey key, IReadOnlyList<TState> path)
        => Judge(key, Stated(path, nameof(AssertPathStartsWith)), "one that starts with", reached => reached.Take(path.Count).SequenceEqual(path));

    /// <summary>Fails unless these are, without a gap, part of the states that <paramref name="key"/> reached.</summary>
    /// <exception cref="AssertionFailedException">They are not, or no transition was ever asked for with the key.</exception>
    public void AssertPathContains(TKey key, TState first, params TState[] more) => AssertPathContains(key, Joined(first, more));

    /// <summary>Fails unless <paramref name="path"/> is, without a gap, part of the states that <paramref name="key"/> reached.</summary>
    /// <exception cref="AssertionFailedException">It is not, or no transition was ever asked for with the key.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public void AssertPathContains(TKey key, IReadOnlyList<TState> path)
        => Judge(
            key,
            Stated(path, nameof(AssertPathContains)),
            "one that contains",
            reached => Enumerable.Range(0, Math.Max(0, reached.Count - path.Count + 1)).Any(start => reached.Skip(start).Take(path.Count).SequenceEqual(path)));

    /// <summary>Fails unless the transitions of <paramref name="key"/> are exactly these, in this order.</summary>
    /// <exception cref="AssertionFailedException">They are not, or no transition was ever asked for with the key.</exception>
    public void AssertEdges(TKey key, (TState From, TState To) first, params (TState From, TState To)[] more) => AssertEdges(key, Joined(first, more));

    /// <summary>Fails unless the transitions of <paramref name="key"/> are exactly <paramref name="edges"/>, in this order.</summary>
    /// <exception cref="AssertionFailedException">They are not, or no transition was ever asked for with the key.</exception>
    public void AssertEdges(TKey key, IReadOnlyList<(TState From, TState To)> edges)
    {
        ArgumentNullException.ThrowIfNull(edges);
        var recorded = Of(key);
        if (!recorded.Select(transition => (transition.From, transition.To)).SequenceEqual(edges))
        {
            throw AssertionFailedException.ForEdges(
                ArgumentFormatter.Format(key), [.. edges.Select(edge => new Transition<TKey, TState>(key, edge.From, edge.To))], recorded);
        }
    }

    /// <summary>Fails if any transition succeeded with <paramref name="key"/>; a key that was never seen is fine.</summary>
    /// <exception cref="AssertionFailedException">One did.</exception>
    public void AssertNone(TKey key)
    {
        if (_seen.Contains(key, EqualityComparer<TKey>.Default))
        {
            Judge(key, [], "empty", reached => reached.Count == 0);
        }
    }

    /// <summary>Fails unless every recorded transition is allowed by the graph that <see cref="AllowedTransitionsAttribute"/> declares on the members of the states' enum.</summary>
    /// <exception cref="AssertionFailedException">One is not.</exception>
    /// <exception cref="InvalidOperationException">No graph is declared.</exception>
    public void AssertAllowed()
        => AssertAllowed(_declared ?? throw new InvalidOperationException(
            $"No graph of {typeof(TState).Name} is declared. Put [AllowedTransitions(…)] on its members, or give AssertAllowed a StateGraph<{typeof(TState).Name}>: AssertAllowed(graph.Allows)."));

    /// <summary>Fails unless every recorded transition is allowed: <c>log.AssertAllowed(graph.Allows)</c>, with a <see cref="StateGraph{TState}"/> or rules of your own.</summary>
    /// <param name="isAllowed">Whether something may go from the first state to the second.</param>
    /// <exception cref="AssertionFailedException">One is not.</exception>
    public void AssertAllowed(Func<TState, TState, bool> isAllowed)
    {
        ArgumentNullException.ThrowIfNull(isAllowed);
        var forbidden = _transitions.Where(transition => !isAllowed(transition.From, transition.To)).ToList();
        if (forbidden.Count > 0)
        {
            throw AssertionFailedException.ForForbiddenTransitions(forbidden, _transitions.Length);
        }
    }

    private static List<T> Joined<T>(T first, T[] more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return [first, .. more];
    }

    private static IReadOnlyList<TState> Stated(IReadOnlyList<TState> path, string assertion)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Count > 0
            ? path
            : throw new ArgumentException($"{assertion} was given no state, which every path would pass. For a key that never got anywhere, use AssertPath(key, []).", nameof(path));
    }

    private void Judge(TKey key, IReadOnlyList<TState> path, string kind, Func<List<TState>, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(path);
        var transitions = Of(key);
        if (!holds([.. transitions.Select(transition => transition.To)]))
        {
            throw AssertionFailedException.ForPath(ArgumentFormatter.Format(key), kind, path, transitions, withKeys: false);
        }
    }
}
