using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Generated;

/// <content>What happens around the answer of a call: faults that a plan injects, and what set-ups such as delays ask for.</content>
public partial class Member<TArgs, TResult>
{
    /// <summary>The injected fault first, then what the member's set-ups ask for.</summary>
    private List<Interception>? Intercepting(in TArgs args, CallRecord? record)
    {
        List<Interception>? interceptions = State.Faults?.OnCall(this, record) is { } fault ? [fault] : null;
        foreach (var setup in Interceptions)
        {
            if (setup.Takes(in args))
            {
                (interceptions ??= []).Add(setup.Interception!);
            }
        }

        return interceptions;
    }

    /// <summary>A call that fails before it is answered uses no set-up up.</summary>
    private Answer<TArgs, TResult> ChooseAround(List<Interception> interceptions, in TArgs args, CallRecord? record)
    {
        if (interceptions.Exists(interception => interception.Fails))
        {
            return ValueAnswer<TArgs, TResult>.Default;
        }

        var answer = Choose(in args, record);
        return interceptions.Exists(interception => interception.IsStale) ? StaleAnswer(record) ?? answer : answer;
    }

    /// <summary>What an earlier call with the same arguments returned; cancellation tokens do not count.</summary>
    private ValueAnswer<TArgs, TResult>? StaleAnswer(CallRecord? record)
    {
        for (var earlier = record is null ? null : State.FirstRecord; earlier is not null && earlier != record; earlier = earlier.Next)
        {
            if (earlier.Member == this && earlier.Outcome == CallOutcome.Returned && earlier.ResultObject is not DbDataReader && AreSame(earlier.Arguments, record!.Arguments))
            {
                return new(((CallRecord<TArgs, TResult>)earlier).Result!);
            }
        }

        return null;
    }

    private void Repeat(Answer<TArgs, TResult> answer, TArgs args, CallRecord? record, TResult first)
        => RepeatAsync(() => Task.FromResult(Effect(answer, in args, record)), first, answer).GetAwaiter().GetResult();

    /// <summary>A second delivery: the caller has the first answer, and nobody sees what becomes of this one.</summary>
    private static async Task RepeatAsync(Func<Task<TResult>> second, TResult first, Answer<TArgs, TResult> answer)
    {
        try
        {
            UnseenResult.LetGo(await second().ConfigureAwait(false), first, answer is BeginAnswer<TArgs, TResult>);
        }
#pragma warning disable CA1031 // Nobody sees it.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }

    /// <summary>The result, unless the answer is to be lost: then what the result holds is let go, for the caller cannot.</summary>
    private static TResult Delivered(TResult result, List<Interception> interceptions, Answer<TArgs, TResult> answer)
    {
        try
        {
            ThrowAfterEffect(interceptions);
            return result;
        }
        catch
        {
            UnseenResult.LetGo(result, default, answer is BeginAnswer<TArgs, TResult>);
            throw;
        }
    }

    internal static void ThrowAfterEffect(List<Interception>? interceptions)
    {
        foreach (var interception in interceptions ?? [])
        {
            if (interception.AfterEffect() is { } exception)
            {
                throw exception;
            }
        }
    }

    private static bool AreSame(ITuple left, ITuple right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] is not CancellationToken && !ArgumentEquality.For(left[i]).AreEqual(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }
}
