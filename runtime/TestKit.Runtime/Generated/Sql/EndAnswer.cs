using System;
using System.Threading.Tasks;
using TestKit.Data;

namespace TestKit.Generated;

internal sealed class EndAnswer<TArgs, TResult>(ITestDouble owner, Action<SqlTransaction> end, string text, Answer<TArgs, TResult>? backing) : Answer<TArgs, TResult>, ISqlAnswer
{
    public override string ToString() => text;

    internal override TResult Give(in TArgs args)
    {
        end(SqlScript.Of(owner).Transaction!);
        return backing is null ? default! : backing.Give(in args);
    }

    internal override Task<TResult> GiveTask(in TArgs args)
        => backing is null ? base.GiveTask(in args) : EndBoth(backing, args);

    private async Task<TResult> EndBoth(Answer<TArgs, TResult> both, TArgs args)
    {
        end(SqlScript.Of(owner).Transaction!);
        return await both.GiveTask(in args).ConfigureAwait(false);
    }
}
