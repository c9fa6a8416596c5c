namespace TestKit.Data;

/// <summary>A column that has had no value but null, so that its type is not known yet.</summary>
internal sealed class UndecidedValues(Column column) : ColumnValues(column)
{
    private int _nulls;

    public override object? Fit(object? value, int row) => For(Decided(value), nulls: 0).Fit(value, row);

    public override ColumnValues Append(object? fitted)
    {
        if (fitted is not null)
        {
            return For(Column.DecidedBy(fitted), _nulls).Append(fitted);
        }

        _nulls++;
        return this;
    }

    // A column of nulls alone is text, which is what databases make of an untyped NULL.
    public override ColumnData Snapshot() => For(Column.DecidedBy(""), _nulls).Snapshot();

    private Column Decided(object? value) => Column.DecidedBy(value is null or System.DBNull ? "" : value);
}
