using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using TestKit.Generated;

namespace TestKit;

/// <summary>Selects calls of a member with no arguments.</summary>
/// <typeparam name="TResult">The result, unwrapped from its task; <see cref="NoResult"/> for none.</typeparam>
/// <typeparam name="TCall">The type of the recorded calls.</typeparam>
/// <param name="member">For generated code.</param>
public class Selector<TResult, TCall>(Member<ValueTuple, TResult> member)
    : Selection<ValueTuple, TResult, TCall>(member)
    where TCall : Call<ValueTuple, TResult>, new()
{
    /// <summary>Computes the result of an asynchronous member, asynchronously.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="compute"/> is null.</exception>
    public Setup<ValueTuple, TResult> ReturnsAsync(Func<Task<TResult>> compute)
    {
        ArgumentNullException.ThrowIfNull(compute);
        return ComputesAsync(_ => compute());
    }

    /// <summary>Runs <paramref name="action"/>; a member with a result then returns its loose default.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    public Setup<ValueTuple, TResult> Does(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Runs(_ => action());
    }

    /// <summary>Awaits <paramref name="action"/>, of a synchronous member by blocking; a member with a result then returns its loose default.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    public Setup<ValueTuple, TResult> DoesAsync(Func<Task> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return RunsAsync(_ => action());
    }

    /// <summary>Throws what <paramref name="exception"/> makes, a new one for each call; an asynchronous member gives a failed task.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public Setup<ValueTuple, TResult> Throws(Func<Exception> exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return ThrowsNew(_ => exception());
    }

    internal override bool SelectsAll => true;

    internal override bool Matches(in ValueTuple args)
        => true;

    internal override IReadOnlyList<ArgumentView> Views() => [];

    internal override IReadOnlyList<bool> MatchEach(in ValueTuple args) => [];
}
