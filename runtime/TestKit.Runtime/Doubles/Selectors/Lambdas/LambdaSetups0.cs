using System;

namespace TestKit;

public static partial class LambdaSetups
{
    /// <summary>Computes the result; of an asynchronous member, unwrapped from its task.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="compute"/> is null.</exception>
    public static Setup<ValueTuple, TResult> Returns<TResult, TCall>(this Selector<TResult, TCall> selector, Func<TResult> compute)
        where TCall : Call<ValueTuple, TResult>, new()
    {
        ArgumentNullException.ThrowIfNull(selector);
        ArgumentNullException.ThrowIfNull(compute);
        return selector.Computes(_ => compute(), "computes its result");
    }
}
