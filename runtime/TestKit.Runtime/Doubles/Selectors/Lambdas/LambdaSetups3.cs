using System;

namespace TestKit;

public static partial class LambdaSetups
{
    /// <summary>Computes the result from the arguments of the call; of an asynchronous member, unwrapped from its task.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="compute"/> is null.</exception>
    public static Setup<(T1, T2, T3), TResult> Returns<T1, T2, T3, TResult, TCall>(this Selector<T1, T2, T3, TResult, TCall> selector, Func<T1, T2, T3, TResult> compute)
        where TCall : Call<(T1, T2, T3), TResult>, new()
    {
        ArgumentNullException.ThrowIfNull(selector);
        ArgumentNullException.ThrowIfNull(compute);
        return selector.Computes(a => compute(a.Item1, a.Item2, a.Item3), "computes its result");
    }
}
