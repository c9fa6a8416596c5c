using System;

namespace TestKit.Data;

/// <summary>Rows of 8 values, whose types the compiler checks.</summary>
public sealed class RowSet<T1, T2, T3, T4, T5, T6, T7, T8> : TypedRowSet
{
    internal RowSet(string column1, string column2, string column3, string column4, string column5, string column6, string column7, string column8)
        : base(Column.Of<T1>(column1), Column.Of<T2>(column2), Column.Of<T3>(column3), Column.Of<T4>(column4), Column.Of<T5>(column5), Column.Of<T6>(column6), Column.Of<T7>(column7), Column.Of<T8>(column8))
    {
    }

    /// <summary>Adds a row.</summary>
    public RowSet<T1, T2, T3, T4, T5, T6, T7, T8> AddRow(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7, T8 value8)
    {
        ToRowSet().AddRow([value1, value2, value3, value4, value5, value6, value7, value8]);
        return this;
    }

    /// <summary>Adds <paramref name="count"/> rows, each made from its number, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public RowSet<T1, T2, T3, T4, T5, T6, T7, T8> AddRows(int count, Func<int, (T1, T2, T3, T4, T5, T6, T7, T8)> row)
    {
        ArgumentNullException.ThrowIfNull(row);
        ToRowSet().AddRows(count, i =>
        {
            var values = row(i);
            return [values.Item1, values.Item2, values.Item3, values.Item4, values.Item5, values.Item6, values.Item7, values.Item8];
        });
        return this;
    }
}
