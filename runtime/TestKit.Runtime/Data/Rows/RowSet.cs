using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Data;

/// <summary>
/// Rows for a test, as a query would return them. A row set is live until it is read: readers opened later see rows added meanwhile, and a reader
/// is a snapshot of the rows there were when it was opened. Row sets may be shared between threads.
/// </summary>
/// <example><code>RowSet.Create("id", "name").AddRow(1, "Alice").AddRows(100, i => [i, $"User{i}"])</code></example>
public sealed partial class RowSet
{
    private readonly object _gate = new();
    private readonly ColumnValues[] _columns;
    private readonly RowSet[]? _results;
    private int _rowCount;

    private RowSet(IEnumerable<Column> columns) => _columns = [.. columns.Select(column => ColumnValues.For(column))];

    private RowSet(RowSet[] results)
    {
        _columns = [];
        _results = results;
    }

    /// <summary>The columns in order; of several results, those of the first. The type of an undeclared column is null until it has a value.</summary>
    public IReadOnlyList<Column> Columns
    {
        get
        {
            if (_results is not null)
            {
                return _results[0].Columns;
            }

            lock (_gate)
            {
                return [.. _columns.Select(values => values.Column)];
            }
        }
    }

    /// <summary>How many rows there are; of several results, in the first.</summary>
    public int RowCount
    {
        get
        {
            if (_results is not null)
            {
                return _results[0].RowCount;
            }

            lock (_gate)
            {
                return _rowCount;
            }
        }
    }

    /// <summary>An empty row set whose columns take the type of their first value that is not null, and are text without one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> or a name is null.</exception>
    public static RowSet Create(params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        foreach (var name in columns)
        {
            ArgumentNullException.ThrowIfNull(name, nameof(columns));
        }

        return new(columns.Select(Column.Undeclared));
    }

    /// <summary>An empty row set with declared columns.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> or a column is null.</exception>
    public static RowSet Create(params Column[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        foreach (var column in columns)
        {
            ArgumentNullException.ThrowIfNull(column, nameof(columns));
        }

        return new(columns);
    }

    /// <summary>Several results of one command, one after the other, reached with <c>NextResult</c>.</summary>
    /// <exception cref="ArgumentException"><paramref name="results"/> is empty.</exception>
    public static RowSet Results(params RowSet[] results)
    {
        ArgumentNullException.ThrowIfNull(results);
        if (results.Length == 0)
        {
            throw new ArgumentException("Give at least one result.", nameof(results));
        }

        return new([.. results.SelectMany(result => result?._results ?? [result ?? throw new ArgumentNullException(nameof(results))])]);
    }

    /// <summary>The result of a statement that returns no rows, as of an <c>UPDATE</c>: a reader with no columns.</summary>
    /// <param name="recordsAffected">How many rows the statement changed; −1 for a statement that does not count.</param>
    public static RowSet NoRows(int recordsAffected = 0) => new(Array.Empty<Column>()) { _recordsAffected = recordsAffected, _hasRows = false };

    /// <summary>Shows the columns and the number of rows.</summary>
    public override string ToString()
        => _results is not null
            ? $"RowSet.Results({string.Join(", ", _results.AsEnumerable())})"
            : $"RowSet({string.Join(", ", Columns.Select(column => column.Name))}): {RowCount} {(RowCount == 1 ? "row" : "rows")}";
}
