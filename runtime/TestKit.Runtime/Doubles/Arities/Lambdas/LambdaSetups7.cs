using System;
using System.Threading.Tasks;

namespace TestKit;

public static partial class LambdaSetups
{
    /// <summary>Computes the result from the call's arguments; of an asynchronous member, unwrapped from its task.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="compute"/> is null.</exception>
    public static Setup<(T1, T2, T3, T4, T5, T6, T7), TResult> Returns<T1, T2, T3, T4, T5, T6, T7, TResult, TCall>(
        this Selector<(T1, T2, T3, T4, T5, T6, T7), TResult, TCall> selector,
        Func<T1, T2, T3, T4, T5, T6, T7, TResult> compute)
        where TCall : Call<(T1, T2, T3, T4, T5, T6, T7), TResult>, new()
    {
        ArgumentNullException.ThrowIfNull(compute);
        return selector.Computes(a => compute(a.Item1, a.Item2, a.Item3, a.Item4, a.Item5, a.Item6, a.Item7), "computes its result");
    }

    /// <summary>Computes the result of an asynchronous member from the call's arguments, asynchronously.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="compute"/> is null.</exception>
    public static Setup<(T1, T2, T3, T4, T5, T6, T7), TResult> ReturnsAsync<T1, T2, T3, T4, T5, T6, T7, TResult, TCall>(
        this Selector<(T1, T2, T3, T4, T5, T6, T7), TResult, TCall> selector,
        Func<T1, T2, T3, T4, T5, T6, T7, Task<TResult>> compute)
        where TCall : Call<(T1, T2, T3, T4, T5, T6, T7), TResult>, new()
    {
        ArgumentNullException.ThrowIfNull(compute);
        return selector.ComputesAsync(a => compute(a.Item1, a.Item2, a.Item3, a.Item4, a.Item5, a.Item6, a.Item7));
    }

    /// <summary>Runs <paramref name="action"/>; a member with a result then returns its loose default.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    public static Setup<(T1, T2, T3, T4, T5, T6, T7), TResult> Does<T1, T2, T3, T4, T5, T6, T7, TResult, TCall>(
        this Selector<(T1, T2, T3, T4, T5, T6, T7), TResult, TCall> selector,
        Action<T1, T2, T3, T4, T5, T6, T7> action)
        where TCall : Call<(T1, T2, T3, T4, T5, T6, T7), TResult>, new()
    {
        ArgumentNullException.ThrowIfNull(action);
        return selector.Runs(a => action(a.Item1, a.Item2, a.Item3, a.Item4, a.Item5, a.Item6, a.Item7));
    }

    /// <summary>Throws the exception that <paramref name="exception"/> makes from the call's arguments: a new one for each call.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public static Setup<(T1, T2, T3, T4, T5, T6, T7), TResult> Throws<T1, T2, T3, T4, T5, T6, T7, TResult, TCall>(
        this Selector<(T1, T2, T3, T4, T5, T6, T7), TResult, TCall> selector,
        Func<T1, T2, T3, T4, T5, T6, T7, Exception> exception)
        where TCall : Call<(T1, T2, T3, T4, T5, T6, T7), TResult>, new()
    {
        ArgumentNullException.ThrowIfNull(exception);
        return selector.ThrowsNew(a => exception(a.Item1, a.Item2, a.Item3, a.Item4, a.Item5, a.Item6, a.Item7));
    }
}
