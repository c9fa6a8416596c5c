namespace TestKit.Data;

/// <summary>The values of a column in an array of their own type.</summary>
internal sealed class ColumnData<T>(Column column, T[] values, bool[]? nulls) : ColumnData(column, nulls)
{
    public T[] Values { get; } = values;

    public override object Boxed(int row) => Values[row]!;
}
