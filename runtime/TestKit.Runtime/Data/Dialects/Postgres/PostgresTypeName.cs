using System;
using System.Globalization;

namespace TestKit.Data;

/// <summary>The name of a type in its parts: <c>varchar(20)[]</c> is an array of <c>varchar</c> with the modifier <c>20</c>.</summary>
internal sealed record PostgresTypeName(string Name, string? Modifier, bool IsArray)
{
    /// <summary>The parts of the name that the column has been given, or null where it has none.</summary>
    public static PostgresTypeName? Of(Column column)
    {
        if (column.DataTypeName is not { } whole)
        {
            return null;
        }

        var text = whole.Trim();
        var isArray = text.EndsWith("[]", StringComparison.Ordinal);
        text = isArray ? text[..^2] : text;
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = text.IndexOf(')', StringComparison.Ordinal);
        return open < 0 || close < open
            ? new(Plain(text), ModifierOf(column), isArray)
            : new(Plain(text[..open] + text[(close + 1)..]), string.Join(", ", text[(open + 1)..close].Split(',', StringSplitOptions.TrimEntries)), isArray);
    }

    /// <summary>The modifier that the column's precision or length make, or null.</summary>
    public static string? ModifierOf(Column column)
        => column.NumericPrecision is { } precision ? string.Create(CultureInfo.InvariantCulture, $"{precision}, {column.NumericScale}")
            : column.MaxLength?.ToString(CultureInfo.InvariantCulture);

    private static string Plain(string name) => string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
