using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace TestKit.Data;

public sealed partial class RowSet
{
    /// <summary>Adds a row. The values are copied out of the array, in the order of the columns.</summary>
    /// <exception cref="InvalidRowSetException">There are more or fewer values than columns, or a value does not fit its column.</exception>
    public RowSet AddRow(params object?[]? values)
    {
        // A null literal is the array and not its element; a string[] becomes the array of a row by covariance.
        var row = values is null || (_columns.Length == 1 && values.GetType() != typeof(object[])) ? [values] : values;
        lock (_gate)
        {
            Append(row);
        }

        return this;
    }

    /// <summary>Adds <paramref name="count"/> rows, each made from its number, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="InvalidRowSetException">A row has more or fewer values than there are columns, or a value does not fit its column.</exception>
    public RowSet AddRows(int count, Func<int, object?[]> row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(row);
        for (var i = 0; i < count; i++)
        {
            AddRow(row(i));
        }

        return this;
    }

    /// <summary>
    /// A row set with a column for each public property of <typeparamref name="T"/> and a row for each object. <c>[Column("db_name")]</c> of
    /// <c>System.ComponentModel.DataAnnotations.Schema</c> names a column, <c>[NotMapped]</c> leaves a property out. Plain values, such as texts and
    /// numbers, make one column called <c>value</c>.
    /// </summary>
    /// <remarks>The properties are read by generated code wherever the generator sees the type here or by <c>[GenerateRowShape]</c>, and by reflection elsewhere:
    /// for types that are private, and where the type is a type parameter.</remarks>
    /// <exception cref="InvalidRowSetException">An object is null, or <typeparamref name="T"/> has no public properties, as tuples have none.</exception>
    public static RowSet From<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(IEnumerable<T> objects)
        => new RowSet(ReflectedShape.ToRead<T>().Columns()).AddRowsFrom(objects);

    /// <summary>
    /// Adds a row for each object, with the values of those properties that the columns name: by <c>[Column("db_name")]</c> or the property's own name,
    /// exactly, ignoring case, or ignoring case and underscores. The items of tuples, and plain values, go into the columns in their order.
    /// </summary>
    /// <exception cref="InvalidRowSetException">A column has no such property, a tuple has more or fewer items than there are columns, an object is null, or a value does not fit its column.</exception>
    public RowSet AddRowsFrom<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(IEnumerable<T> objects)
    {
        ArgumentNullException.ThrowIfNull(objects);
        RefuseResults("rows");
        var read = ReflectedShape.ToRead<T>().ReaderFor(Columns);
        foreach (var each in objects)
        {
            AddRow(read(each ?? throw InvalidRowSetException.ForMissingObject(typeof(T))));
        }

        return this;
    }

    private void Append(object?[] row)
    {
        RefuseResults("rows");
        if (row.Length != _columns.Length)
        {
            throw InvalidRowSetException.ForArity(Columns, row);
        }

        var fitted = new object?[row.Length];
        for (var i = 0; i < row.Length; i++)
        {
            fitted[i] = _columns[i].Fit(row[i], _rowCount);
        }

        for (var i = 0; i < row.Length; i++)
        {
            _columns[i] = _columns[i].Append(fitted[i]);
        }

        _rowCount++;
    }

    private void RefuseResults(string what)
    {
        if (_results is not null || !_hasRows)
        {
            throw InvalidRowSetException.ForNoRowsOfItsOwn(what, this);
        }
    }
}
