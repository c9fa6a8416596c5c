using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using TestKit.Generated;

namespace TestKit;

internal sealed class CallRecord<TArgs, TResult>(Member<TArgs, TResult> member, long sequence, in TArgs args)
    : CallRecord<TArgs>(member, sequence, in args)
{
    public TResult? Result { get; private set; }

    public override ITuple Arguments => ((Member<TArgs, TResult>)Member).Flatten(in Args);

    public override object? ResultObject => Result;

    public void ReturnedLocked(TResult result)
    {
        Result = result;
        EndLocked();
    }

    public void Returned(TResult result)
    {
        Result = result;
        End(CallOutcome.Returned);
    }

    /// <summary>Ends the call with the task, before whoever awaits the returned task goes on.</summary>
    public async Task<TResult> Follow(Task<TResult> task)
    {
        try
        {
            var result = await task.ConfigureAwait(false);
            Returned(result);
            return result;
        }
        catch (Exception e)
        {
            Threw(e);
            throw;
        }
    }
}
