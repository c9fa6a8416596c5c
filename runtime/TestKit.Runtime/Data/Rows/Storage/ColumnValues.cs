using System;
using System.Collections.Generic;

namespace TestKit.Data;

/// <summary>The values of a column of a row set, to which rows are added. Not synchronised; the row set is.</summary>
internal abstract class ColumnValues(Column column)
{
    private static readonly Dictionary<Type, Func<Column, int, ColumnValues>> s_typed = new()
    {
        [typeof(bool)] = Typed<bool>,
        [typeof(byte)] = Typed<byte>,
        [typeof(sbyte)] = Typed<sbyte>,
        [typeof(short)] = Typed<short>,
        [typeof(ushort)] = Typed<ushort>,
        [typeof(int)] = Typed<int>,
        [typeof(uint)] = Typed<uint>,
        [typeof(long)] = Typed<long>,
        [typeof(ulong)] = Typed<ulong>,
        [typeof(float)] = Typed<float>,
        [typeof(double)] = Typed<double>,
        [typeof(decimal)] = Typed<decimal>,
        [typeof(char)] = Typed<char>,
        [typeof(string)] = Typed<string>,
        [typeof(Guid)] = Typed<Guid>,
        [typeof(DateTime)] = Typed<DateTime>,
        [typeof(DateTimeOffset)] = Typed<DateTimeOffset>,
        [typeof(DateOnly)] = Typed<DateOnly>,
        [typeof(TimeOnly)] = Typed<TimeOnly>,
        [typeof(TimeSpan)] = Typed<TimeSpan>,
    };

    public Column Column { get; } = column;

    public static ColumnValues For(Column column) => column.Type is null ? new UndecidedValues(column) : For(column, nulls: 0);

    /// <summary>Storage for a column whose type is known, with some nulls at its start.</summary>
    public static ColumnValues For(Column column, int nulls)
        => s_typed.TryGetValue(column.Type!, out var create) ? create(column, nulls) : Typed<object>(column, nulls);

    /// <summary>The value as the column stores it, or an exception that says why it does not fit.</summary>
    public abstract object? Fit(object? value, int row);

    /// <summary>Adds what <see cref="Fit"/> gave; the storage for what comes next is given back.</summary>
    public abstract ColumnValues Append(object? fitted);

    public abstract ColumnData Snapshot();

    private static ColumnValues<T> Typed<T>(Column column, int nulls) => new(column, nulls);
}
