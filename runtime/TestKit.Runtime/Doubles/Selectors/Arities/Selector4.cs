using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using TestKit.Generated;

namespace TestKit;

/// <summary>Selects calls of a member with four arguments.</summary>
/// <typeparam name="T1">The type of argument 1.</typeparam>
/// <typeparam name="T2">The type of argument 2.</typeparam>
/// <typeparam name="T3">The type of argument 3.</typeparam>
/// <typeparam name="T4">The type of argument 4.</typeparam>
/// <typeparam name="TResult">The result, unwrapped from its task; <see cref="NoResult"/> for none.</typeparam>
/// <typeparam name="TCall">The type of the recorded calls.</typeparam>
/// <param name="member">For generated code.</param>
/// <param name="arg1">For generated code.</param>
/// <param name="arg2">For generated code.</param>
/// <param name="arg3">For generated code.</param>
/// <param name="arg4">For generated code.</param>
public class Selector<T1, T2, T3, T4, TResult, TCall>(Member<(T1, T2, T3, T4), TResult> member, Arg<T1> arg1, Arg<T2> arg2, Arg<T3> arg3, Arg<T4> arg4)
    : Selection<(T1, T2, T3, T4), TResult, TCall>(member)
    where TCall : Call<(T1, T2, T3, T4), TResult>, new()
{
    /// <summary>Computes the result of an asynchronous member, asynchronously.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="compute"/> is null.</exception>
    public Setup<(T1, T2, T3, T4), TResult> ReturnsAsync(Func<T1, T2, T3, T4, Task<TResult>> compute)
    {
        ArgumentNullException.ThrowIfNull(compute);
        return ComputesAsync(a => compute(a.Item1, a.Item2, a.Item3, a.Item4));
    }

    /// <summary>Runs <paramref name="action"/>; a member with a result then returns its loose default.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    public Setup<(T1, T2, T3, T4), TResult> Does(Action<T1, T2, T3, T4> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Runs(a => action(a.Item1, a.Item2, a.Item3, a.Item4));
    }

    /// <summary>Awaits <paramref name="action"/>, of a synchronous member by blocking; a member with a result then returns its loose default.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    public Setup<(T1, T2, T3, T4), TResult> DoesAsync(Func<T1, T2, T3, T4, Task> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return RunsAsync(a => action(a.Item1, a.Item2, a.Item3, a.Item4));
    }

    /// <summary>Throws what <paramref name="exception"/> makes, a new one for each call; an asynchronous member gives a failed task.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public Setup<(T1, T2, T3, T4), TResult> Throws(Func<T1, T2, T3, T4, Exception> exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return ThrowsNew(a => exception(a.Item1, a.Item2, a.Item3, a.Item4));
    }

    internal override bool SelectsAll => arg1.IsAny && arg2.IsAny && arg3.IsAny && arg4.IsAny;

    internal override bool Matches(in (T1, T2, T3, T4) args)
        => arg1.Matches(args.Item1)
            && arg2.Matches(args.Item2)
            && arg3.Matches(args.Item3)
            && arg4.Matches(args.Item4);

    internal override IReadOnlyList<ArgumentView> Views() => [arg1.View(), arg2.View(), arg3.View(), arg4.View()];

    internal override IReadOnlyList<bool> MatchEach(in (T1, T2, T3, T4) args) => [arg1.Matches(args.Item1), arg2.Matches(args.Item2), arg3.Matches(args.Item3), arg4.Matches(args.Item4)];
}
