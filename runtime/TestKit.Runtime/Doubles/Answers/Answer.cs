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

    /// <summary>The number of the reference implementation's member by which it can be asked for again; 0 for any other answer.</summary>
    internal int BackingNumber { get; set; }

    internal abstract TResult Give(in TArgs args);

    /// <summary>Goes to another object of the same kind from now on.</summary>
    internal virtual void Renew(Answer<TArgs, TResult> other) => throw new InvalidOperationException("Only what goes to a reference implementation can go to another one.");

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
