using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit;

/// <summary>Which properties differ between two records, read off their texts (<c>Job { Id = j1, State = Ready }</c>).</summary>
internal static class RecordDifference
{
    /// <summary>The differing properties; null where the texts show none.</summary>
    public static string? Between(ArgumentView expected, object? actual)
    {
        if (!expected.IsValue || expected.Value is null || actual is null || expected.Value.GetType() != actual.GetType())
        {
            return null;
        }

        var left = Properties(ArgumentFormatter.Text(expected.Value));
        var right = Properties(ArgumentFormatter.Text(actual));
        var differing = left
            .Where(property => right.TryGetValue(property.Key, out var value) && value != property.Value)
            .Select(property => $"{property.Key} = {property.Value} (was {right[property.Key]})")
            .ToList();
        return differing.Count == 0 ? null : string.Join(", ", differing);
    }

    private static Dictionary<string, string> Properties(string? text)
    {
        var properties = new Dictionary<string, string>();
        var open = text?.IndexOf("{ ", StringComparison.Ordinal) ?? -1;
        if (open < 0 || !text!.EndsWith(" }", StringComparison.Ordinal))
        {
            return properties;
        }

        foreach (var part in Split(text[(open + 2)..^2]))
        {
            var equals = part.IndexOf(" = ", StringComparison.Ordinal);
            if (equals > 0)
            {
                properties[part[..equals]] = part[(equals + 3)..];
            }
        }

        return properties;
    }

    private static IEnumerable<string> Split(string text)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '{' or '[' or '(' => 1, '}' or ']' or ')' => -1, _ => 0 };
            if (depth == 0 && text[i] == ',' && i + 1 < text.Length && text[i + 1] == ' ')
            {
                yield return text[start..i];
                start = i + 2;
            }
        }

        yield return text[start..];
    }
}
