using System;
using System.Threading.Tasks;

namespace TestKit.Generated;

/// <summary>A new exception for each call; an asynchronous member gets it in a failed task without a throw in between.</summary>
internal sealed class ThrowNewAnswer<TArgs, TResult>(Func<TArgs, Exception> exception) : Answer<TArgs, TResult>
{
    public override string ToString() => "throws a new exception";

    internal override TResult Give(in TArgs args) => throw Make(in args);

    internal override Task<TResult> GiveTask(in TArgs args)
    {
        try
        {
            return Task.FromException<TResult>(Make(in args));
        }
#pragma warning disable CA1031 // What the lambda throws is the result: it goes into the task.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Task.FromException<TResult>(e);
        }
    }

    private Exception Make(in TArgs args)
        => exception(args) ?? new InvalidOperationException("The lambda given to Throws returned null where an exception is due.");
}
