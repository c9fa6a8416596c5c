using System;

namespace TestKit.Data;

/// <summary>Rows of 2 values, whose types the compiler checks.</summary>
public sealed class RowSet<T1, T2> : TypedRowSet
{
    internal RowSet(string column1, string column2)
        : base(Column.Of<T1>(column1), Column.Of<T2>(column2))
    {
    }

    /// <summary>Adds a row.</summary>
    public RowSet<T1, T2> AddRow(T1 value1, T2 value2)
    {
        ToRowSet().AddRow([value1, value2]);
        return this;
    }

    /// <summary>Adds <paramref name="count"/> rows, each made from its number, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public RowSet<T1, T2> AddRows(int count, Func<int, (T1, T2)> row)
    {
        ArgumentNullException.ThrowIfNull(row);
        ToRowSet().AddRows(count, i =>
        {
            var values = row(i);
            return [values.Item1, values.Item2];
        });
        return this;
    }
}
