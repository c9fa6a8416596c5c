using System.Data;
using System.Data.Common;

namespace TestKit.Data;

/// <summary>What an expectation answers with: rows, or the count of a statement that gives none.</summary>
/// <param name="Rows">The rows; null for a statement that gives none.</param>
/// <param name="Affected">How many rows the statement affected; -1 for a query.</param>
/// <param name="LastInsertId">The id that the database gave last.</param>
internal sealed record SqlReply(RowSet? Rows, long Affected = -1, object? LastInsertId = null)
{
    public static readonly SqlReply NothingAffected = new(null, 0);
    private const string ScalarColumn = "?column?";
    private readonly string? _text;

    public static SqlReply Scalar(object? value) => new(RowSet.Create(ScalarColumn).AddRow([value]), value);

    private SqlReply(RowSet rows, object? scalar)
        : this(rows) => _text = $"returns the scalar {ArgumentFormatter.Format(scalar)}";

    public DbDataReader OpenReader(Dialect dialect, CommandBehavior behavior, IReaderOwner? owner)
        => (Rows ?? RowSet.NoRows(checked((int)Affected))).OpenReader(dialect, behavior, owner);

    public override string ToString()
        => _text
            ?? (Rows is null
                ? $"affects {Affected} row{(Affected == 1 ? "" : "s")}{(LastInsertId is null ? "" : $", last id {ArgumentFormatter.Format(LastInsertId)}")}"
                : $"returns {Rows}");
}
