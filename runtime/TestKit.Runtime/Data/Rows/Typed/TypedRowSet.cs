using System;
using System.Collections.Generic;
using System.Data.Common;

namespace TestKit.Data;

/// <summary>Rows whose number and types of values the compiler checks. It is given wherever a <see cref="RowSet"/> is taken.</summary>
public abstract class TypedRowSet
{
    private readonly RowSet _rows;

    private protected TypedRowSet(params Column[] columns) => _rows = RowSet.Create(columns);

    /// <summary>The columns in order.</summary>
    public IReadOnlyList<Column> Columns => _rows.Columns;

    /// <summary>How many rows there are.</summary>
    public int RowCount => _rows.RowCount;

    /// <summary>The same rows, live, where a <see cref="RowSet"/> is asked for.</summary>
    public static implicit operator RowSet(TypedRowSet rows) => (rows ?? throw new ArgumentNullException(nameof(rows)))._rows;

    /// <summary>The same rows, live, as a <see cref="RowSet"/>: for failures, several results, and rows that are not checked.</summary>
    public RowSet ToRowSet() => _rows;

    /// <summary>Opens a reader over the rows there are now, without a database double.</summary>
    /// <param name="dialect">Whose reader it behaves like; <see cref="Dialect.Postgres"/> when left out.</param>
    public DbDataReader OpenReader(Dialect? dialect = null) => _rows.OpenReader(dialect);

    /// <summary>Shows the columns and the number of rows.</summary>
    public override string ToString() => _rows.ToString();
}
