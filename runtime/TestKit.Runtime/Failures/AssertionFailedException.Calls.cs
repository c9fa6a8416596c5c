using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TestKit.Generated;

namespace TestKit;

/// <content>Failures about calls.</content>
public sealed partial class AssertionFailedException
{
    internal static AssertionFailedException ForCount(SelectionText selection, Times times, int count, IReadOnlyList<CallRecord> records)
        => new($"Expected {selection} {(times == Times.Never ? "not to be called" : $"to be called {times}")}, but it was called {Verification.TimesText(count)}."
            + NearestCall.Describe(selection, count, records)
            + AllCalls(selection.Member.State, records));

    internal static AssertionFailedException ForTimeout(
        SelectionText selection,
        int times,
        int count,
        int pending,
        TimeSpan timeout,
        IReadOnlyList<CallRecord> records)
        => new($"Expected {selection} to be called {Verification.TimesText(times)} within {timeout.ToString("g", CultureInfo.InvariantCulture)}, but {CallFormatter.Count(count, "call")} ended"
            + (pending == 0 ? "." : $" and {pending} had not ended yet.")
            + NearestCall.Describe(selection, count + pending, records)
            + AllCalls(selection.Member.State, records));

    internal static AssertionFailedException ForOtherCalls(DoubleState state, IReadOnlyList<CallRecord> others)
        => new($"Expected no other calls on {state.DoubleName}, but there {(others.Count == 1 ? "was 1" : $"were {others.Count}")}:\n{CallFormatter.Log(others)}{Uncopied(others)}\nAssert them, or leave them out with the selector's Ignored().");

    internal static AssertionFailedException ForExpectations(
        DoubleState state,
        IReadOnlyList<string> unmet,
        IReadOnlyList<CallRecord> unexpected)
    {
        var message = unmet.Count == 0
            ? $"{state.DoubleName} is strict and refused calls:"
            : $"Expectations of {state.DoubleName} were not met:\n{string.Join("\n", unmet.Select(text => $"  {text}"))}";
        if (unexpected.Count > 0)
        {
            message += (unmet.Count == 0 ? "\n" : "\nIt is strict and refused:\n") + CallFormatter.Log(unexpected);
        }

        return new(message + (state.Records ? AllCalls(state, Verification.Seen(state.RecordedCalls())) : ""));
    }

    internal static AssertionFailedException ForOrder(
        IReadOnlyList<ICallSelection> selections,
        IReadOnlyList<CallRecord> found,
        IReadOnlyList<CallRecord> records)
    {
        var wanted = selections.Select((selection, i) =>
            $"  {i + 1}. {selection.Member.State.DoubleName}.{selection.Describe()}{(i < found.Count ? $"   #{found[i].Sequence}" : i == found.Count ? "   ← not found from here on" : "")}");
        var all = records.Count == 0
            ? "  (no calls)"
            : string.Join("\n", records.Select(record => $"  {record.Member.State.DoubleName}: {CallFormatter.Line(record)}"));
        return new($"Expected calls in this order:\n{string.Join("\n", wanted)}\nCalls that were made:\n{all}");
    }

    private static string AllCalls(DoubleState state, IReadOnlyList<CallRecord> records)
        => records.Count == 0
            ? $"\nNo calls were made on {state.DoubleName}."
            : $"\nAll calls on {state.DoubleName}:\n{CallFormatter.Log(records)}{Uncopied(records)}";

    /// <summary>What of the arguments may have changed since the calls, though copies of them were asked for.</summary>
    private static string Uncopied(IReadOnlyList<CallRecord> records)
    {
        var left = records.Select(record => record.Member).Distinct()
            .Where(member => member.Shape.Uncopied is not null)
            .Select(member => $"  {member.Name}: {member.Shape.Uncopied}")
            .ToList();
        return left.Count == 0 ? "" : $"\nShown as they are now, not as they were in the call, since they cannot be copied:\n{string.Join("\n", left)}";
    }
}
