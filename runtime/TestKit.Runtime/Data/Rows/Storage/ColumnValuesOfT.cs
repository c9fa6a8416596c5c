using System;

namespace TestKit.Data;

/// <summary>
/// The values of a column in an array of their own type. Values are only ever added behind those that are there, so that a snapshot is the array and the
/// number of rows.
/// </summary>
internal sealed class ColumnValues<T> : ColumnValues
{
    private T[] _values;
    private bool[]? _nulls;
    private int _count;

    public ColumnValues(Column column, int nulls)
        : base(column)
    {
        _values = new T[Math.Max(4, nulls)];
        _count = nulls;
        if (nulls > 0)
        {
            _nulls = new bool[_values.Length];
            Array.Fill(_nulls, true, 0, nulls);
        }
    }

    public override object? Fit(object? value, int row)
    {
        if (value is null or DBNull)
        {
            return Column.AllowsNull ? null : throw InvalidRowSetException.ForNull(Column, row);
        }

        return ValueFit.To(Column.Type!, value) ?? throw InvalidRowSetException.ForValue(Column, value, row);
    }

    public override ColumnValues Append(object? fitted)
    {
        if (fitted is not null)
        {
            Add((T)fitted);
            return this;
        }

        Reserve();
        _nulls ??= new bool[_values.Length];
        _nulls[_count++] = true;
        return this;
    }

    public void Add(T value)
    {
        Reserve();
        _values[_count++] = value;
    }

    public override ColumnData Snapshot() => new ColumnData<T>(Column, _values, _count, _nulls);

    private void Reserve()
    {
        if (_count < _values.Length)
        {
            return;
        }

        Array.Resize(ref _values, _values.Length * 2);
        if (_nulls is not null)
        {
            Array.Resize(ref _nulls, _values.Length);
        }
    }
}
