using System;
using System.Linq;

namespace TestKit.Data;

public sealed partial class RowSet
{
    /// <summary>
    /// Reads rows from comma-separated values, of which the first line names the columns. A column has the narrowest type that all of its values have, of
    /// int, long, decimal, bool, Guid, DateOnly, DateTime and string; nothing between two commas is null, and <c>""</c> is the empty text.
    /// </summary>
    /// <param name="text">The text, with quotes doubled inside quoted values.</param>
    /// <param name="columns">Columns whose type is declared instead of found, by name.</param>
    /// <exception cref="InvalidRowSetException">A line has more or fewer values than the first, a quote is not closed, or a value is not of its column's type.</exception>
    public static RowSet FromCsv(string text, params Column[] columns)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(columns);
        var lines = CsvText.Read(text);
        var names = lines.Count == 0 ? throw InvalidRowSetException.ForCsv(1, "there is none, and the first line names the columns.") : lines[0].Values;
        foreach (var line in lines.Skip(1).Where(line => line.Values.Count != names.Count))
        {
            throw InvalidRowSetException.ForCsv(line.Number, $"{line.Values.Count} values, but the first line names {names.Count} columns.");
        }

        var typed = names.Select((name, i) => CsvColumn.For(name ?? "", [.. lines.Skip(1).Select(line => (line.Values[i], line.Number))], columns)).ToList();
        var rows = new RowSet(typed.Select(column => column.Column));
        return rows.AddRows(lines.Count - 1, i => [.. typed.Select(column => column.Values[i])]);
    }
}
