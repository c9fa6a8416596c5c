using System;
using System.Collections.Generic;
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
        foreach (var setup in _interceptions)
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
            if (earlier.Member == this && earlier.Outcome == CallOutcome.Returned && AreSame(earlier.Arguments, record!.Arguments))
            {
                return new(((CallRecord<TArgs, TResult>)earlier).Result!);
            }
        }

        return null;
    }

    private void Repeat(Answer<TArgs, TResult> answer, in TArgs args, CallRecord? record, List<Interception> interceptions)
    {
        if (interceptions.Exists(interception => interception.Repeats))
        {
            try
            {
                _ = Effect(answer, in args, record);
            }
#pragma warning disable CA1031 // The caller has the first answer; nobody sees what becomes of the second delivery.
            catch (Exception)
#pragma warning restore CA1031
            {
            }
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
            if (left[i] is not CancellationToken && !Equals(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }
}
