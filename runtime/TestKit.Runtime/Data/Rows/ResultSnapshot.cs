namespace TestKit.Data;

/// <summary>One result as it was when a reader was opened. Without rows it is that of a statement that returns none.</summary>
internal sealed record ResultSnapshot(ColumnData[] Columns, int RowCount, bool HasColumns, int RecordsAffected, RowFailure? Failure);
