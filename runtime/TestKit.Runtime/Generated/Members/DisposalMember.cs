using System;
using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Generated;

/// <summary><c>Dispose</c> or <c>DisposeAsync</c>: after it, the double refuses calls if it was asked to. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DisposalMember(ITestDouble owner, string signature, Answer<ValueTuple, NoResult>? backing = null, int number = 0)
    : Member<ValueTuple, NoResult>(owner, signature, backing, number: number)
{
    private protected override bool ValuesNeedNoEffect => false;

    private protected override NoResult Effect(Answer<ValueTuple, NoResult> answer, in ValueTuple args, CallRecord? record)
    {
        var result = answer.Give(in args);
        State.Dispose();
        return result;
    }

    private protected override Task<NoResult> EffectTask(Answer<ValueTuple, NoResult> answer, in ValueTuple args, CallRecord? record, CancellationToken token)
        => Dispose(answer.GiveTask(in args));

    private async Task<NoResult> Dispose(Task<NoResult> task)
    {
        var result = await task.ConfigureAwait(false);
        State.Dispose();
        return result;
    }
}
