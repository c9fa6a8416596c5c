using System;
using System.Threading.Tasks;

namespace TestKit;

public static partial class LambdaSetups
{
    /// <summary>Computes the result without arguments; of an asynchronous member, unwrapped from its task.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="compute"/> is null.</exception>
    public static Setup<ValueTuple, TResult> Returns<TResult, TCall>(
        this Selector<ValueTuple, TResult, TCall> selector,
        Func<TResult> compute)
        where TCall : Call<ValueTuple, TResult>, new()
    {
        ArgumentNullException.ThrowIfNull(compute);
        return selector.Computes(_ => compute(), "computes its result");
    }

    /// <summary>Computes the result of an asynchronous member without arguments, asynchronously.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="compute"/> is null.</exception>
    public static Setup<ValueTuple, TResult> ReturnsAsync<TResult, TCall>(
        this Selector<ValueTuple, TResult, TCall> selector,
        Func<Task<TResult>> compute)
        where TCall : Call<ValueTuple, TResult>, new()
    {
        ArgumentNullException.ThrowIfNull(compute);
        return selector.ComputesAsync(_ => compute());
    }

    /// <summary>Runs <paramref name="action"/>; a member with a result then returns its loose default.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    public static Setup<ValueTuple, TResult> Does<TResult, TCall>(
        this Selector<ValueTuple, TResult, TCall> selector,
        Action action)
        where TCall : Call<ValueTuple, TResult>, new()
    {
        ArgumentNullException.ThrowIfNull(action);
        return selector.Runs(_ => action());
    }

    /// <summary>Throws the exception that <paramref name="exception"/> makes without arguments: a new one for each call.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public static Setup<ValueTuple, TResult> Throws<TResult, TCall>(
        this Selector<ValueTuple, TResult, TCall> selector,
        Func<Exception> exception)
        where TCall : Call<ValueTuple, TResult>, new()
    {
        ArgumentNullException.ThrowIfNull(exception);
        return selector.ThrowsNew(_ => exception());
    }
}
