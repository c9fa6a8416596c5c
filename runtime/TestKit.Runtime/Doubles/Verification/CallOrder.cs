using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace TestKit;

/// <summary>The order of calls, across doubles.</summary>
[StackTraceHidden]
public static class CallOrder
{
    /// <summary>Fails unless there are calls, one for each selection, that started in the order given. Other calls may lie between them.</summary>
    /// <param name="selections">Two or more selections, of one or of several doubles.</param>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    /// <exception cref="AssertionFailedException">There are no such calls.</exception>
    public static void Assert(params ICallSelection[] selections)
    {
        ArgumentNullException.ThrowIfNull(selections);
        if (selections.Length < 2)
        {
            throw new ArgumentException("An order needs two selections of calls or more.", nameof(selections));
        }

        var records = selections
            .Select(selection => selection.Member.State)
            .Distinct()
            .SelectMany(state => Verification.Seen(state.RecordedCalls()))
            .OrderBy(record => record.Sequence)
            .ToList();
        var found = new List<CallRecord>();
        var next = 0;
        foreach (var selection in selections)
        {
            next = records.FindIndex(next, selection.Includes) + 1;
            if (next == 0)
            {
                throw AssertionFailedException.ForOrder(selections, found, records);
            }

            found.Add(records[next - 1]);
        }

        found.ForEach(record => record.Asserted = true);
    }
}
