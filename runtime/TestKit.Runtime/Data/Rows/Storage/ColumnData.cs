namespace TestKit.Data;

/// <summary>The values of a column up to a row: what was there when a reader was opened. Later rows go behind them and are not seen.</summary>
internal abstract class ColumnData(Column column, int count, bool[]? nulls)
{
    /// <summary>The column, whose type is decided.</summary>
    public Column Column { get; } = column;

    public int Count { get; } = count;

    /// <summary>The value of a row that is not null.</summary>
    public abstract object Boxed(int row);

    /// <summary>Other values for the same rows; null stays null.</summary>
    public ColumnData<T> With<T>(T[] values) => new(Column, values, Count, nulls);

    public bool IsNull(int row) => nulls is not null && nulls[row];
}
