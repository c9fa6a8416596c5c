using System;

namespace TestKit.Data;

/// <summary>Rows of 1 value, whose types the compiler checks.</summary>
public sealed class RowSet<T1> : TypedRowSet
{
    internal RowSet(string column1)
        : base(Column.Of<T1>(column1))
    {
    }

    /// <summary>Adds a row.</summary>
    public RowSet<T1> AddRow(T1 value1)
    {
        ToRowSet().AddRow([value1]);
        return this;
    }

    /// <summary>Adds <paramref name="count"/> rows, each made from its number, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public RowSet<T1> AddRows(int count, Func<int, T1> row)
    {
        ArgumentNullException.ThrowIfNull(row);
        ToRowSet().AddRows(count, i =>
        {
            var values = row(i);
            return [values];
        });
        return this;
    }
}
