using System;
using System.Collections;
using System.Collections.Generic;
using System.Data;
using System.Globalization;
using System.Text;
using System.Threading;
using TestKit.Data;
using TestKit.Generated;

namespace TestKit;

/// <summary>How values are shown in messages and logs: short, on one line, strings quoted.</summary>
internal static class ArgumentFormatter
{
    private const int MaxLength = 200;
    private const int MaxElements = 10;

    public static string Format(object? value)
    {
        try
        {
            return Shorten(Text(value));
        }
#pragma warning disable CA1031 // A value that cannot print itself must not hide the message it stands in.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return $"{TypeText.Of(value!.GetType())} (its ToString threw {e.GetType().Name})";
        }
    }

    /// <summary>All of a value's text.</summary>
    public static string Text(object? value)
        => value switch
        {
            null => "null",
            IDoubledObject { Owner: var behind } => TypeText.Of(behind.GetType()),
            string text => Quote(text),
            char c => $"'{c}'",
            bool b => b ? "true" : "false",
            CancellationToken token => token.CanBeCanceled ? token.IsCancellationRequested ? "cancelled token" : "token" : "none",
            Delegate d => TypeText.Of(d.GetType()),
            Type type => TypeText.Of(type),
            Exception e => $"{e.GetType().Name}: {e.Message}",
            NoResult => "done",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            IDataReader => "reader", // To enumerate it would take its rows away.
            IEnumerable when OwnText(value) is { } text => text,
            IDictionary dictionary => Entries(dictionary),
            IEnumerable elements => $"[{Elements(elements)}]",
            _ => RecordTexts.Find(value) ?? value.ToString() ?? TypeText.Of(value.GetType()),
        };

    /// <summary>What a collection says about itself beyond the name of its type, as the state of a log entry does; null for nothing.</summary>
    private static string? OwnText(object value) => value.ToString() is { } text && text != value.GetType().ToString() ? text : null;

    private static string Elements(IEnumerable elements)
    {
        var parts = new List<string>();
        foreach (var element in elements)
        {
            if (parts.Count == MaxElements)
            {
                parts.Add("…");
                break;
            }

            parts.Add(Format(element));
        }

        return string.Join(", ", parts);
    }

    private static string Entries(IDictionary dictionary)
    {
        var parts = new List<string>();
        foreach (DictionaryEntry entry in dictionary)
        {
            if (parts.Count == MaxElements)
            {
                parts.Add("…");
                break;
            }

            parts.Add($"{Format(entry.Key)}: {Format(entry.Value)}");
        }

        return parts.Count == 0 ? "{}" : $"{{ {string.Join(", ", parts)} }}";
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(c) => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    private static string Shorten(string text)
    {
        var line = text.Contains('\n', StringComparison.Ordinal) ? text.ReplaceLineEndings(" ") : text;
        return line.Length <= MaxLength ? line : string.Concat(line.AsSpan(0, MaxLength - 1), "…");
    }
}
