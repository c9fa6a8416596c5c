using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TestKit.Generated;

/// <summary>Texts of records that would show the types of their collections instead of what is in them. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordTexts
{
    private const int MaxDepth = 6;
    private const int MaxElements = 10;
    private static readonly ConcurrentDictionary<Type, Func<object, int, string>> Texts = new();

    /// <summary>Says how a record is shown: as its own text does, collections by their elements.</summary>
    /// <param name="name">The record's name.</param>
    /// <param name="members">The names and values that its text has.</param>
    public static void Of<T>(string name, Func<T, (string Name, object? Value)[]> members)
        where T : notnull
        => Texts[typeof(T)] = (value, depth) => Write(name, members((T)value), depth);

    /// <summary>The text; null for a value that shows itself.</summary>
    internal static string? Find(object value) => Texts.TryGetValue(value.GetType(), out var text) ? text(value, 0) : null;

    private static string Write(string name, (string Name, object? Value)[] members, int depth)
        => depth == MaxDepth ? $"{name} {{ … }}" : $"{name} {{ {string.Join(", ", members.Select(member => $"{member.Name} = {Inner(member.Value, depth + 1)}"))} }}";

    private static string Inner(object? value, int depth)
        => value switch
        {
            null => "",
            string text => text,
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ when Texts.TryGetValue(value.GetType(), out var text) => text(value, depth),
            IEnumerable when depth == MaxDepth => "[…]",
            IDictionary entries => Bounded(EntriesOf(entries), entry => $"{Inner(entry.Key, depth + 1)}: {Inner(entry.Value, depth + 1)}") is { Length: > 0 } text ? $"{{ {text} }}" : "{}",
            IEnumerable elements => $"[{Bounded(elements.Cast<object?>(), element => element is null ? "null" : Inner(element, depth + 1))}]",
            _ => value.ToString() ?? "",
        };

    private static IEnumerable<DictionaryEntry> EntriesOf(IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary)
        {
            yield return entry;
        }
    }

    private static string Bounded<T>(IEnumerable<T> elements, Func<T, string> text)
    {
        var parts = new StringBuilder();
        var count = 0;
        foreach (var element in elements)
        {
            parts.Append(count == 0 ? "" : ", ").Append(count == MaxElements ? "…" : text(element));
            if (count++ == MaxElements)
            {
                break;
            }
        }

        return parts.ToString();
    }
}
