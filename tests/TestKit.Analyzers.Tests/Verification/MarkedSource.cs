using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace TestKit.Analyzers.Tests.Verification;

/// <summary>Source in which <c>[|…|]</c> marks where the rule under test reports, and <c>{|TK1001:…|}</c> where a named one does.</summary>
internal sealed partial class MarkedSource
{
    private MarkedSource(string text, IReadOnlyList<Finding> expected)
    {
        Text = text;
        Expected = expected;
    }

    public string Text { get; }

    public IReadOnlyList<Finding> Expected { get; }

    public static MarkedSource Parse(string marked, string rule, int file)
    {
        var text = new StringBuilder();
        var expected = new List<Finding>();
        var open = new Stack<(int Start, string Id, string Close)>();
        var position = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            text.Append(marked, position, mark.Index - position);
            position = mark.Index + mark.Length;
            if (!mark.Value.StartsWith('|'))
            {
                open.Push((text.Length, mark.Groups["id"].Success ? mark.Groups["id"].Value : rule, mark.Value[0] == '[' ? "|]" : "|}"));
            }
            else if (open.TryPop(out var start) && start.Close == mark.Value)
            {
                expected.Add(new(file, TextSpan.FromBounds(start.Start, text.Length), start.Id));
            }
            else
            {
                throw new FormatException($"'{mark.Value}' closes nothing that is open, in:\n{marked}");
            }
        }

        return open.Count == 0
            ? new(text.Append(marked, position, marked.Length - position).ToString(), expected)
            : throw new FormatException($"'{open.Peek().Close}' is missing in:\n{marked}");
    }

    [GeneratedRegex(@"\[\||\{\|(?<id>[A-Z]+\d+):|\|\]|\|\}")]
    private static partial Regex Mark();
}
