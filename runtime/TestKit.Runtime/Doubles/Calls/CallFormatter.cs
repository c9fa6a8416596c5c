using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using TestKit.Generated;

namespace TestKit;

/// <summary>How calls and selections of calls are written in messages.</summary>
internal static class CallFormatter
{
    private const int MaxLines = 30;

    public static string Line(CallRecord record) => $"#{record.Sequence} {Invocation(record)}{Ending(record)}";

    public static string Invocation(CallRecord record)
        => record.Member.Shape.Write(Texts(record.Arguments));

    public static string Ending(CallRecord record)
        => record.Outcome switch
        {
            CallOutcome.Pending => " … pending",
            CallOutcome.Threw => $" ✗ {record.Exception!.GetType().Name}: {record.Exception.Message}",
            _ => $" → {ArgumentFormatter.Format(record.ResultObject)}",
        };

    public static string Selection(Member member, IReadOnlyList<ArgumentView>? arguments)
        => arguments is null ? member.Shape.Write(null) : member.Shape.Write(arguments.Select(argument => argument.Text).ToList());

    public static string Log(IReadOnlyList<CallRecord> records, string indent = "  ")
    {
        var lines = records.Take(MaxLines).Select(record => indent + Line(record)).ToList();
        if (records.Count > MaxLines)
        {
            lines.Add($"{indent}… and {records.Count - MaxLines} more");
        }

        return string.Join("\n", lines);
    }

    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    public static List<string> Texts(ITuple arguments)
    {
        var texts = new List<string>(arguments.Length);
        for (var i = 0; i < arguments.Length; i++)
        {
            texts.Add(ArgumentFormatter.Format(arguments[i]));
        }

        return texts;
    }
}
