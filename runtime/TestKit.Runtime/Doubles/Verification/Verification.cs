using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using TestKit.Generated;

namespace TestKit;

/// <summary>Counts selected calls and judges them.</summary>
[StackTraceHidden]
internal static class Verification
{
    public static string TimesText(int count) => count switch { 1 => "once", _ => $"{count} times" };

    public static bool Includes<TArgs, TResult>(Member<TArgs, TResult> member, ArgumentMatcher<TArgs>? matcher, CallRecord record)
        => record.Member.Is(member)
            && (matcher is null || matcher.Matches(member.ArgumentsOf(record)));

    public static CallLog<TCall> Log<TArgs, TResult, TCall>(Member<TArgs, TResult> member, ArgumentMatcher<TArgs>? matcher)
        where TCall : Call, new()
    {
        var calls = new List<TCall>();
        foreach (var record in member.State.RecordedCalls())
        {
            if (Includes(member, matcher, record))
            {
                calls.Add(new TCall { Record = record });
            }
        }

        return new([.. calls]);
    }

    public static void Count<TArgs, TResult>(Member<TArgs, TResult> member, ArgumentMatcher<TArgs>? matcher, Times times, string? receiver)
    {
        var count = MarkAsserted(member, matcher);
        if (member.Dropped > 0 && (times.HasUpperBound || !times.Allow(count)))
        {
            throw RecordingException.ForDropped(member);
        }

        if (!times.Allow(count))
        {
            throw AssertionFailedException.ForCount(Selection(member, matcher, receiver), times, count, Seen(member.State.RecordedCalls()));
        }
    }

    public static async Task UntilCalled<TArgs, TResult>(
        Member<TArgs, TResult> member,
        ArgumentMatcher<TArgs>? matcher,
        int times,
        TimeSpan timeout,
        TimeProvider clock,
        string? receiver)
    {
        var deadline = Task.Delay(timeout, clock);
        while (true)
        {
            Task nextEnd;
            using (member.State.Hold())
            {
                nextEnd = member.NextEnd();
            }

            var records = member.State.RecordedCalls();
            var matching = records.Where(record => !record.Forgotten && Includes(member, matcher, record)).ToList();
            var ended = matching.Where(record => record.Outcome != CallOutcome.Pending).ToList();
            if (ended.Count >= times)
            {
                ended.ForEach(record => record.Asserted = true);
                return;
            }

            if (await Task.WhenAny(nextEnd, deadline).ConfigureAwait(false) == deadline)
            {
                throw AssertionFailedException.ForTimeout(
                    Selection(member, matcher, receiver), times, ended.Count, matching.Count - ended.Count, timeout, Seen(records));
            }
        }
    }

    public static List<CallRecord> Seen(IEnumerable<CallRecord> records) => [.. records.Where(record => !record.Forgotten)];

    /// <summary>Counts the selected calls where they stand, without a copy of the journal.</summary>
    private static int MarkAsserted<TArgs, TResult>(Member<TArgs, TResult> member, ArgumentMatcher<TArgs>? matcher)
    {
        var count = 0;
        for (var record = member.State.FirstRecord; record is not null; record = record.Next)
        {
            if (!record.Forgotten && Includes(member, matcher, record))
            {
                count++;
                record.Asserted = true;
            }
        }

        return count;
    }

    private static SelectionText Selection<TArgs, TResult>(Member<TArgs, TResult> member, ArgumentMatcher<TArgs>? matcher, string? receiver)
        => new(
            member,
            matcher?.Views(),
            matcher is null ? null : record => matcher.MatchEach(member.ArgumentsOf(record)),
            SelectionText.ReceiverOf(receiver, member.Name));
}
