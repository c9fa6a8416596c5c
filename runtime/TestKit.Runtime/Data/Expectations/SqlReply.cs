using System;
using System.Collections.Generic;
using System.Data;

namespace TestKit.Data;

/// <summary>What an expectation answers with: rows, or the count of a statement that gives none.</summary>
/// <param name="Affected">How many rows the statement affected; -1 for a query.</param>
/// <param name="LastInsertId">The id that the database gave last.</param>
internal sealed record SqlReply(long Affected = -1, object? LastInsertId = null)
{
    public static readonly SqlReply NothingAffected = new(0);
    private const string ScalarColumn = "?column?";
    private readonly Func<RowSet>? _rows;
    private readonly string? _text;

    private SqlReply(Func<RowSet> rows, string? text = null)
        : this()
    {
        _rows = rows;
        _text = text;
    }

    /// <summary>The rows; null for a statement that gives none.</summary>
    public RowSet? Rows => _rows?.Invoke();

    /// <summary>The objects that stand for the rows; null where rows were given.</summary>
    public IReadOnlyList<object?>? Objects { get; private init; }

    public static SqlReply Of(RowSet rows) => new(() => rows);

    public static SqlReply Scalar(object? value)
    {
        var rows = RowSet.Create(ScalarColumn).AddRow([value]);
        return new(() => rows, $"returns the scalar {ArgumentFormatter.Format(value)}");
    }

    /// <summary>Objects, turned into rows only where a member wants rows: not all objects can be.</summary>
    public static SqlReply OfObjects(IReadOnlyList<object?> objects, Func<RowSet> rows)
        => new(rows, $"returns {objects.Count} {(objects.Count == 1 ? "object" : "objects")}") { Objects = objects };

    public RowSetReader OpenReader(Dialect dialect)
        => (Rows ?? RowSet.NoRows(checked((int)Affected))).OpenReader(dialect, CommandBehavior.Default, owner: null);

    public override string ToString()
        => _text
            ?? (_rows is null
                ? $"affects {Affected} row{(Affected == 1 ? "" : "s")}{(LastInsertId is null ? "" : $", last id {ArgumentFormatter.Format(LastInsertId)}")}"
                : $"returns {Rows}");
}
