namespace TestKit.Data;

/// <summary>The values of a column in an array of their own type.</summary>
internal sealed class ColumnData<T>(Column column, T[] values, int count, bool[]? nulls) : ColumnData(column, count, nulls)
{
    public T[] Values { get; } = values;

    public override object Boxed(int row) => Values[row]!;
}
