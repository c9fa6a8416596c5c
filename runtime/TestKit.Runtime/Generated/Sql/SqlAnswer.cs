using System;
using System.Threading.Tasks;
using TestKit.Data;

namespace TestKit.Generated;

/// <summary>What the expectations of the double answer.</summary>
internal sealed class SqlAnswer<TArgs, TResult>(
    SqlScript script,
    SqlRole role,
    Func<TArgs, SqlRequest> request,
    Func<TArgs, SqlOutcome, TResult> result,
    Answer<TArgs, TResult>? backing) : Answer<TArgs, TResult>, ISqlAnswer
{
    public TResult Give(in TArgs args, CallSite site)
    {
        var invocation = script.Invocation(request(args));
        var answer = script.Find(role, invocation);
        return answer is not null ? result(args, new SqlOutcome(script, invocation, answer.Give(in invocation), site))
            : backing is not null ? backing.Give(in args)
            : throw script.Refuse(role, invocation);
    }

    /// <summary>The expectation is chosen before this returns: the order of the calls decides, not that of their delays.</summary>
    public Task<TResult> GiveTask(TArgs args, CallSite site)
    {
        try
        {
            var invocation = script.Invocation(request(args));
            var answer = script.Find(role, invocation);
            return answer is null ? backing?.GiveTask(in args) ?? Task.FromException<TResult>(script.Refuse(role, invocation))
                : Finish(args, invocation, answer.GiveTask(in invocation), site);
        }
#pragma warning disable CA1031 // The exception is the result: it goes into the task.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Task.FromException<TResult>(e);
        }
    }

    internal override TResult Give(in TArgs args) => Give(in args, CallSite.Capture());

    internal override Task<TResult> GiveTask(in TArgs args) => GiveTask(args, CallSite.Capture());

    private async Task<TResult> Finish(TArgs args, SqlInvocation invocation, Task<SqlReply> reply, CallSite site)
        => result(args, new SqlOutcome(script, invocation, await reply.ConfigureAwait(false), site));
}
