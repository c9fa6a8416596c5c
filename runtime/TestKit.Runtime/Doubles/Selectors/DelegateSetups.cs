using System;
using System.ComponentModel;
using TestKit.Generated;

namespace TestKit;

/// <summary>For generated code: set-ups of methods that are answered by a delegate of their own signature.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DelegateSetups
{
    /// <summary>Answers with <paramref name="run"/>; null is the value null, for which the compiler prefers the delegate.</summary>
    public static Setup<TArgs, TResult> Answers<TArgs, TResult, TCall, TDelegate>(Selection<TArgs, TResult, TCall> selector, TDelegate? run)
        where TCall : Call<TArgs, TResult>, new()
        where TDelegate : Delegate
    {
        ArgumentNullException.ThrowIfNull(selector);
        return run is null ? selector.Returns(default(TResult)!) : selector.SetUp(new DelegateAnswer<TArgs, TResult, TDelegate>(run, "runs a delegate"));
    }
}
