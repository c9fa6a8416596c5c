using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TestKit.Data;

/// <summary>A column of a CSV text with its values in its type.</summary>
internal sealed record CsvColumn(Column Column, IReadOnlyList<object?> Values)
{
    private static readonly CultureInfo s_invariant = CultureInfo.InvariantCulture;

    private static readonly (Type Type, Func<string, object?> Parse)[] s_types =
    [
        (typeof(int), text => int.TryParse(text, NumberStyles.AllowLeadingSign, s_invariant, out var value) && IsPlain(text, value) ? value : null),
        (typeof(long), text => long.TryParse(text, NumberStyles.AllowLeadingSign, s_invariant, out var value) && IsPlain(text, value) ? value : null),
        (typeof(decimal), text => IsNumber(text) && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, s_invariant, out var value) ? value : null),
        (typeof(bool), text => bool.TryParse(text, out var value) ? value : null),
        (typeof(Guid), text => Guid.TryParseExact(text, "D", out var value) ? value : null),
        (typeof(DateOnly), text => DateOnly.TryParseExact(text, "yyyy-MM-dd", s_invariant, DateTimeStyles.None, out var value) ? value : null),
        (typeof(DateTime), text => ParseDateTime(text)),
        (typeof(string), text => text),
    ];

    private static readonly (Type Type, Func<string, object?> Parse)[] s_declaredOnly =
    [
        (typeof(short), text => short.TryParse(text, NumberStyles.AllowLeadingSign, s_invariant, out var value) ? value : null),
        (typeof(byte), text => byte.TryParse(text, NumberStyles.None, s_invariant, out var value) ? value : null),
        (typeof(float), text => float.TryParse(text, s_invariant, out var value) ? value : null),
        (typeof(double), text => double.TryParse(text, s_invariant, out var value) ? value : null),
        (typeof(TimeOnly), text => TimeOnly.TryParse(text, s_invariant, out var value) ? value : null),
        (typeof(TimeSpan), text => TimeSpan.TryParse(text, s_invariant, out var value) ? value : null),
        (typeof(DateTimeOffset), text => DateTimeOffset.TryParse(text, s_invariant, DateTimeStyles.AssumeUniversal, out var value) ? value : null),
        (typeof(char), text => text.Length == 1 ? text[0] : null),
    ];

    public static CsvColumn For(string name, IReadOnlyList<(string? Text, int Line)> values, IEnumerable<Column> declared)
        => declared.FirstOrDefault(column => column.Name == name) is { } column ? Declared(column, values) : Found(name, [.. values.Select(value => value.Text)]);

    private static CsvColumn Declared(Column column, IReadOnlyList<(string? Text, int Line)> values)
    {
        var parse = s_types.Concat(s_declaredOnly).FirstOrDefault(type => type.Type == column.Type).Parse
            ?? throw InvalidRowSetException.ForCsv(1, $"column \"{column.Name}\" is declared as {TypeText.Of(column.Type!)}, which CSV texts have no form for. Add its rows with AddRow.");
        return new(column, [.. values.Select(value => value.Text is null ? null
            : parse(value.Text) ?? throw InvalidRowSetException.ForCsv(value.Line, $"{ArgumentFormatter.Format(value.Text)} in column \"{column.Name}\" is not {TypeText.WithArticle(column.Type!)}."))]);
    }

    private static CsvColumn Found(string name, IReadOnlyList<string?> values)
    {
        if (values.All(value => value is null))
        {
            return new(Column.Undeclared(name), values);
        }

        var (type, parse) = s_types.First(type => values.All(value => value is null || type.Parse(value) is not null));
        return new(Column.OfNullable(name, type), [.. values.Select(value => value is null ? null : parse(value))]);
    }

    // Numbers with leading zeros, such as postcodes, would lose them.
    private static bool IsPlain(string text, long value) => text == value.ToString(s_invariant);

    private static bool IsNumber(string text) => !(text.TrimStart('-') is ['0', not '.', ..]);

    private static DateTime? ParseDateTime(string text)
        => text.Length > 10 && text[4] == '-' && DateTime.TryParse(text, s_invariant, DateTimeStyles.AdjustToUniversal, out var value) ? value : null;
}
