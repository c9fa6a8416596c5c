using System;
using System.ComponentModel;
using System.Threading.Tasks;

namespace TestKit.Generated;

/// <summary>What answers a call. Synchronous answers throw; asynchronous ones give a failed task. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Answer<TArgs, TResult>
{
    private protected Answer()
    {
    }

    /// <summary>True for <see cref="ValueAnswer{TArgs, TResult}"/>: cheaper to ask than its type.</summary>
    internal bool IsValue { get; private protected init; }

    /// <summary>The reference implementation, or the body of the doubled class, answers: no test asked for what comes of it.</summary>
    internal bool IsReal { get; init; }

    internal abstract TResult Give(in TArgs args);

    internal virtual Task<TResult> GiveTask(in TArgs args)
    {
        try
        {
            return Task.FromResult(Give(in args));
        }
#pragma warning disable CA1031 // The exception is the result: it goes into the task.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Task.FromException<TResult>(e);
        }
    }
}
