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

    internal AnswerKind Kind { get; init; }

    internal abstract TResult Give(in TArgs args);

    /// <summary>The answer that this one comes to for a call.</summary>
    internal virtual Answer<TArgs, TResult> Resolved(in TArgs args) => this;

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
