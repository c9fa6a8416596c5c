using System;

namespace TestKit.Data;

/// <summary>Rows of 7 values, whose types the compiler checks.</summary>
public sealed class RowSet<T1, T2, T3, T4, T5, T6, T7> : TypedRowSet
{
    internal RowSet(string column1, string column2, string column3, string column4, string column5, string column6, string column7)
        : base(Column.Of<T1>(column1), Column.Of<T2>(column2), Column.Of<T3>(column3), Column.Of<T4>(column4), Column.Of<T5>(column5), Column.Of<T6>(column6), Column.Of<T7>(column7))
    {
    }

    /// <summary>Adds a row.</summary>
    public RowSet<T1, T2, T3, T4, T5, T6, T7> AddRow(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7)
    {
        ToRowSet().AddRow([value1, value2, value3, value4, value5, value6, value7]);
        return this;
    }

    /// <summary>Adds <paramref name="count"/> rows, each made from its number, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public RowSet<T1, T2, T3, T4, T5, T6, T7> AddRows(int count, Func<int, (T1, T2, T3, T4, T5, T6, T7)> row)
    {
        ArgumentNullException.ThrowIfNull(row);
        ToRowSet().AddRows(count, i =>
        {
            var values = row(i);
            return [values.Item1, values.Item2, values.Item3, values.Item4, values.Item5, values.Item6, values.Item7];
        });
        return this;
    }
}
