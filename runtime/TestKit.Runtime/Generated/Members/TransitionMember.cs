using System;
using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Generated;

/// <summary>A method marked <see cref="RecordsTransitionAttribute"/>: its calls that took effect are also transitions. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TransitionMember<TArgs, TResult, TKey, TState>(
    ITestDouble owner,
    string signature,
    TransitionJournal<TKey, TState> journal,
    Func<TArgs, Transition<TKey, TState>> transition,
    Answer<TArgs, TResult>? backing = null,
    Func<TResult>? fallback = null,
    Func<TArgs, TArgs>? snapshot = null,
    int number = 0)
    : Member<TArgs, TResult>(owner, signature, backing, fallback, snapshot, number)
{
    private protected override bool ValuesNeedNoEffect => false;

    internal override void Reset()
    {
        // First the journal: the calls that base.Reset lets go on belong to what comes after.
        journal.Clear();
        base.Reset();
    }

    private protected override TResult Effect(Answer<TArgs, TResult> answer, in TArgs args, CallRecord? record)
    {
        var recorded = transition(args);
        var gate = journal.Gate(recorded.Key);
        gate.Wait();
        try
        {
            var result = answer.Give(in args);
            journal.Add(recorded, gate);
            return result;
        }
        finally
        {
            gate.Release();
        }
    }

    private protected override Task<TResult> EffectTask(Answer<TArgs, TResult> answer, in TArgs args, CallRecord? record, CancellationToken token)
    {
        var recorded = transition(args);
        var gate = journal.Gate(recorded.Key);
        return gate.Wait(0, CancellationToken.None) ? Enter(answer, args, recorded, gate) : Queue(answer, args, recorded, gate, token);
    }

    private async Task<TResult> Queue(
        Answer<TArgs, TResult> answer,
        TArgs args,
        Transition<TKey, TState> recorded,
        SemaphoreSlim gate,
        CancellationToken token)
    {
        await gate.WaitAsync(token).ConfigureAwait(false);
        return await Enter(answer, args, recorded, gate).ConfigureAwait(false);
    }

    private Task<TResult> Enter(Answer<TArgs, TResult> answer, TArgs args, Transition<TKey, TState> recorded, SemaphoreSlim gate)
    {
        var task = answer.GiveTask(in args);
        if (!task.IsCompleted)
        {
            return Leave(task, recorded, gate);
        }

        if (task.IsCompletedSuccessfully)
        {
            journal.Add(recorded, gate);
        }

        gate.Release();
        return task;
    }

    private async Task<TResult> Leave(Task<TResult> task, Transition<TKey, TState> recorded, SemaphoreSlim gate)
    {
        try
        {
            var result = await task.ConfigureAwait(false);
            journal.Add(recorded, gate);
            return result;
        }
        finally
        {
            gate.Release();
        }
    }
}
