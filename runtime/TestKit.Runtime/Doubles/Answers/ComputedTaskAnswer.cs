using System;
using System.Threading.Tasks;

namespace TestKit.Generated;

/// <summary>An answer that is a task by itself: an asynchronous lambda, or an asynchronous member of the reference implementation.</summary>
internal sealed class ComputedTaskAnswer<TArgs, TResult>(Func<TArgs, Task<TResult>> compute, string text) : Answer<TArgs, TResult>
{
    private Func<TArgs, Task<TResult>> _compute = compute;

    public override string ToString() => text;

    internal override void Renew(Answer<TArgs, TResult> other) => _compute = ((ComputedTaskAnswer<TArgs, TResult>)other)._compute;

    internal override TResult Give(in TArgs args) => GiveTask(in args).GetAwaiter().GetResult();

    internal override Task<TResult> GiveTask(in TArgs args)
    {
        try
        {
            return Completed.Due(_compute(args));
        }
#pragma warning disable CA1031 // The exception is the result: it goes into the task.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Task.FromException<TResult>(e);
        }
    }
}
