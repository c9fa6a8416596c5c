using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Generated;

/// <content>
/// What a call does, in this order: it is recorded; an already cancelled token of an asynchronous member cancels it; a disposed
/// double refuses it, if asked to; delays, gates and other interceptions run; a set-up answers, else the reference
/// implementation, else strict or loose behaviour. Where two bases declare the member, <c>via</c> is the reference
/// implementation's member of the base through which the call came.
/// </content>
#pragma warning disable CA1068 // Generated code gives the token by position, and the base but rarely.
public partial class Member<TArgs, TResult>
{
    /// <summary>Calls a synchronous member.</summary>
    public TResult Invoke(in TArgs args, CancellationToken token = default, Answer<TArgs, TResult>? via = null)
    {
        var answer = Enter(in args, via, default, out var record, out var interceptions, out var ended);
        return ended
            ? answer.Give(in args)
            : Finish(answer, in args, record, interceptions, token);
    }

    /// <summary>Calls a member that returns a task. It never throws: failures are failed tasks.</summary>
    public Task<TResult> InvokeTask(in TArgs args, CancellationToken token = default, Answer<TArgs, TResult>? via = null) => InvokeTask(in args, via, token, out _);

    /// <summary>Calls a member that returns a task or a stream, and says what happens around the answer.</summary>
    internal Task<TResult> InvokeTask(in TArgs args, Answer<TArgs, TResult>? via, CancellationToken token, out List<Interception>? interceptions)
    {
        var answer = Enter(in args, via, token, out var record, out interceptions, out var ended);
        return ended
            ? answer.GiveTask(in args)
            : FinishTask(answer, in args, record, interceptions, token);
    }

    /// <summary>Calls a member that returns a value task with a result.</summary>
    public ValueTask<TResult> InvokeValueTask(in TArgs args, CancellationToken token = default, Answer<TArgs, TResult>? via = null)
    {
        var answer = Enter(in args, via, token, out var record, out var interceptions, out var ended);
        return ended
            ? new(answer.Give(in args))
            : new(FinishTask(answer, in args, record, interceptions, token));
    }

    /// <summary>Calls a member that returns a value task without a result.</summary>
    public ValueTask InvokePlainValueTask(in TArgs args, CancellationToken token = default, Answer<TArgs, TResult>? via = null)
    {
        var task = InvokeTask(in args, token, via);
        return task.IsCompletedSuccessfully ? default : new(task);
    }

    /// <summary>What the answer does; overridden where the effect is recorded in more than the journal.</summary>
    private protected virtual TResult Effect(Answer<TArgs, TResult> answer, in TArgs args, CallRecord? record) => answer.Give(in args);

    private protected virtual Task<TResult> EffectTask(Answer<TArgs, TResult> answer, in TArgs args, CallRecord? record, CancellationToken token) => answer.GiveTask(in args);

    /// <summary>False where <see cref="Effect"/> is overridden, so that fixed values go through it too.</summary>
    private protected virtual bool ValuesNeedNoEffect => true;

    /// <summary>Records a call and finds what answers it. Inlined into the code that makes a double, it would slow that down in some processes, by what else the JIT then leaves out.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private protected Answer<TArgs, TResult> Enter(
        in TArgs args,
        Answer<TArgs, TResult>? via,
        CancellationToken cancelling,
        out CallRecord<TArgs, TResult>? record,
        out List<Interception>? interceptions,
        out bool ended)
    {
        interceptions = null;
        ended = false;
        var state = State;
        state.Enter();
        try
        {
            record = Record(in args);
            var answer = IsPlain && !cancelling.IsCancellationRequested
                ? Choose(in args, record)
                : ChooseAmid(in args, cancelling, record, out interceptions);
            if (via is not null)
            {
                answer = ReferenceEquals(answer, _backing) ? via : (answer as RecordingAnswer<TArgs, TResult>)?.Over(via) ?? answer;
            }

            if (answer.Kind == AnswerKind.Value && interceptions is null && ValuesNeedNoEffect)
            {
                record?.ReturnedLocked(answer.Give(in args));
                ended = true;
            }

            return answer;
        }
        finally
        {
            state.Exit();
        }
    }

    /// <summary>Whether a call whose token is not cancelled is answered at once, and nobody watches.</summary>
    private bool IsPlain => ExtrasOrNull is not { Interceptions.Length: > 0 } && !State.Intervenes && FailureCoverage.Current is null;

    private Answer<TArgs, TResult> ChooseAmid(in TArgs args, CancellationToken cancelling, CallRecord? record, out List<Interception>? interceptions)
    {
        interceptions = null;
        if (cancelling.IsCancellationRequested)
        {
            return new CancelledAnswer<TArgs, TResult>(cancelling);
        }

        if (State.RefusesCalls)
        {
            return new ThrowAnswer<TArgs, TResult>(DisposedDouble.ExceptionFor(this));
        }

        interceptions = Intercepting(in args, record);
        var answer = interceptions is null ? Choose(in args, record) : ChooseAround(interceptions, in args, record);
        if (FailureCoverage.Current is { } coverage)
        {
            Cover(coverage, interceptions);
        }

        return answer;
    }

    private CallRecord<TArgs, TResult>? Record(in TArgs args)
    {
        if (!State.Records)
        {
            return null;
        }

        // The copy first: it may call the double, which takes a number.
        var kept = ExtrasOrNull?.Snapshot is { } copy ? copy(args) : args;
        var record = new CallRecord<TArgs, TResult>(this, State.NextSequence(), in kept);
        State.Record(record);
        return record;
    }

    private protected TResult Finish(
        Answer<TArgs, TResult> answer,
        in TArgs args,
        CallRecord<TArgs, TResult>? record,
        List<Interception>? interceptions,
        CancellationToken token)
    {
        try
        {
            interceptions?.ForEach(interception => interception.BeforeAsync(token).GetAwaiter().GetResult());
            var result = Effect(answer, in args, record);
            if (interceptions is not null)
            {
                if (interceptions.Exists(interception => interception.Repeats))
                {
                    Repeat(answer, args, record, result);
                }

                result = Delivered(result, interceptions, answer);
            }

            record?.Returned(result);
            return result;
        }
        catch (Exception e) when (Ends(record, e) || Covers(answer, interceptions, e))
        {
            throw;
        }
    }

    /// <summary>Ends the call from an exception filter, which leaves the exception alone: it is thrown once, not twice.</summary>
    private protected static bool Ends(CallRecord? record, Exception exception)
    {
        record?.Threw(exception);
        return false;
    }

    private Task<TResult> FinishTask(
        Answer<TArgs, TResult> answer,
        in TArgs args,
        CallRecord<TArgs, TResult>? record,
        List<Interception>? interceptions,
        CancellationToken token)
    {
        var task = interceptions is null ? EffectTask(answer, in args, record, token) : Intercepted(answer, args, record, interceptions, token);
        if (FailureCoverage.Current is not null && !task.IsCompletedSuccessfully)
        {
            task = Covered(task, answer, interceptions);
        }

        if (record is null)
        {
            return task;
        }

        if (task.IsCompletedSuccessfully)
        {
            record.Returned(task.Result);
            return task;
        }

        return task.IsCompleted ? Ended(task, record) : record.Follow(task);
    }

    private static Task<TResult> Ended(Task<TResult> task, CallRecord record)
    {
        record.Threw(FailureOf(task));
        return task;
    }

    private static Exception FailureOf(Task task) => task.Exception?.InnerException ?? new TaskCanceledException(task);

    private async Task<TResult> Intercepted(
        Answer<TArgs, TResult> answer,
        TArgs args,
        CallRecord? record,
        List<Interception> interceptions,
        CancellationToken token)
    {
        foreach (var interception in interceptions)
        {
            await interception.BeforeAsync(token).ConfigureAwait(false);
        }

        var result = await EffectTask(answer, in args, record, token).ConfigureAwait(false);
        if (interceptions.Exists(interception => interception.Repeats))
        {
            await RepeatAsync(() => EffectTask(answer, in args, record, token), result, answer).ConfigureAwait(false);
        }

        return Delivered(result, interceptions, answer);
    }
}
