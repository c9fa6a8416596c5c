using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using TestKit.Generated;

namespace TestKit;

/// <summary>Selects calls of a member with one argument.</summary>
/// <typeparam name="T1">The type of argument 1.</typeparam>
/// <typeparam name="TResult">The result, unwrapped from its task; <see cref="NoResult"/> for none.</typeparam>
/// <typeparam name="TCall">The type of the recorded calls.</typeparam>
/// <param name="member">For generated code.</param>
/// <param name="arg1">For generated code.</param>
public class Selector<T1, TResult, TCall>(Member<ValueTuple<T1>, TResult> member, Arg<T1> arg1)
    : Selection<ValueTuple<T1>, TResult, TCall>(member)
    where TCall : Call<ValueTuple<T1>, TResult>, new()
{
    /// <summary>Computes the result of an asynchronous member, asynchronously.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="compute"/> is null.</exception>
    public Setup<ValueTuple<T1>, TResult> ReturnsAsync(Func<T1, Task<TResult>> compute)
    {
        ArgumentNullException.ThrowIfNull(compute);
        return ComputesAsync(a => compute(a.Item1));
    }

    /// <summary>Runs <paramref name="action"/>; a member with a result then returns its loose default.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    public Setup<ValueTuple<T1>, TResult> Does(Action<T1> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Runs(a => action(a.Item1));
    }

    /// <summary>Awaits <paramref name="action"/>, of a synchronous member by blocking; a member with a result then returns its loose default.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    public Setup<ValueTuple<T1>, TResult> DoesAsync(Func<T1, Task> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return RunsAsync(a => action(a.Item1));
    }

    /// <summary>Throws what <paramref name="exception"/> makes, a new one for each call; an asynchronous member gives a failed task.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public Setup<ValueTuple<T1>, TResult> Throws(Func<T1, Exception> exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return ThrowsNew(a => exception(a.Item1));
    }

    internal override bool SelectsAll => arg1.IsAny;

    internal override bool Matches(in ValueTuple<T1> args)
        => arg1.Matches(args.Item1);

    internal override IReadOnlyList<ArgumentView> Views() => [arg1.View()];

    internal override IReadOnlyList<bool> MatchEach(in ValueTuple<T1> args) => [arg1.Matches(args.Item1)];
}
