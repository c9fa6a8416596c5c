using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit;

/// <summary>The part of a message that shows the call that came nearest, what in it differs, and calls of overloads that look alike.</summary>
internal static class NearestCall
{
    public static string Describe(SelectionText selection, int count, IReadOnlyList<CallRecord> records)
    {
        var overloads = Overloads(selection, records);
        return count == 0 && selection.Nearest(records) is { } nearest
            ? $"\nNearest call: {CallFormatter.Invocation(nearest)}   #{nearest.Sequence}\n{Differences(selection, nearest)}{overloads}"
            : overloads;
    }

    private static string Differences(SelectionText selection, CallRecord call)
    {
        var matches = selection.MatchEach!(call);
        var texts = CallFormatter.Texts(call.Arguments);
        var lines = new List<string>();
        for (var i = 0; i < matches.Count; i++)
        {
            if (!matches[i])
            {
                lines.Add(Difference(selection, call, i, texts));
            }
        }

        return string.Join("\n", lines);
    }

    private static string Difference(SelectionText selection, CallRecord call, int index, List<string> texts)
    {
        const string Lead = "Nearest call: ";
        var upToValue = call.Member.Shape.Write([.. texts.Take(index + 1)]);
        var column = Lead.Length + upToValue.TrimEnd(')', ']').Length - texts[index].TrimEnd(')', ']').Length;
        var expected = selection.Arguments![index];
        var mark = new string('~', Math.Max(1, Math.Min(texts[index].Length, 40)));
        return $"{new string(' ', Math.Max(0, column))}{mark} expected {RecordDifference.Between(expected, call.Arguments[index]) ?? expected.Text}";
    }

    private static string Overloads(SelectionText selection, IReadOnlyList<CallRecord> records)
    {
        var similar = records
            .Where(record => record.Member != selection.Member && record.Member.Name == selection.Member.Name)
            .Take(3)
            .ToList();
        return similar.Count == 0
            ? ""
            : $"\nAnother overload of {selection.Member.Name} was called:\n{CallFormatter.Log(similar)}";
    }
}
