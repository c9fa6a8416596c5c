using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit;

/// <summary>The part of a message that shows the recorded call that came nearest, and what in it differs.</summary>
internal static class NearestRecording
{
    private const string Lead = "Nearest recorded: ";
    private const int MaxMembers = 10;

    public static string Describe(IReadOnlyList<KeyValuePair<string, string>> args, IReadOnlyList<RecordedCall> same, IReadOnlyList<RecordedCall> all)
    {
        if (same.Count == 0)
        {
            var members = all.Select(call => $"{call.DoubleName}.{call.Call}").Distinct().Take(MaxMembers).ToList();
            return members.Count == 0 ? "The recording is empty." : $"That member was never called while it was recorded; these were: {string.Join(", ", members)}.";
        }

        var equal = same.Where(call => call.Args.SequenceEqual(args)).ToList();
        return equal.Count == 0
            ? Differences(same.OrderBy(call => call.IsReplayed).MaxBy(call => Alike(call, args))!, args)
            : $"With these arguments it was recorded {CallFormatter.Count(equal.Count, "time")} (line {string.Join(", ", equal.Select(call => call.Line))}), and this is one call more.";
    }

    private static int Alike(RecordedCall call, IReadOnlyList<KeyValuePair<string, string>> args) => call.Args.Intersect(args).Count();

    private static string Differences(RecordedCall nearest, IReadOnlyList<KeyValuePair<string, string>> args)
    {
        var lines = new List<string> { $"{Lead}{nearest}   line {nearest.Line}" };
        var column = Lead.Length + nearest.Call.Length + 1;
        foreach (var (name, value) in nearest.Args)
        {
            column += name.Length + 2;
            var actual = args.FirstOrDefault(arg => arg.Key == name).Value ?? "no such argument";
            if (actual != value)
            {
                lines.Add($"{new string(' ', column)}{new string('~', Math.Clamp(value.Length, 1, 40))} called with {actual}");
            }

            column += value.Length + 2;
        }

        return string.Join("\n", lines);
    }
}
