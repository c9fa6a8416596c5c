using System;

namespace TestKit.Data;

public sealed partial class RowSet
{
    private int _recordsAffected = -1;
    private bool _hasRows = true;
    private RowFailure? _rowFailure;
    private ResultFailure? _resultFailure;
    private Exception? _closeFailure;

    /// <summary>Makes a reader fail when it comes to the row with this number, counted from 0 as in <see cref="AddRows"/>; the number of rows there are is the end of the rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="row"/> is negative.</exception>
    public RowSet FailAtRow(int row, Exception error)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentNullException.ThrowIfNull(error);
        RefuseResults("a failing row");
        _rowFailure = new(row, error);
        return this;
    }

    /// <summary>Makes a reader fail when it comes to the result with this number, counted from 0: with 0 it cannot be opened, with 1 its first <c>NextResult</c> throws.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="result"/> is negative.</exception>
    public RowSet FailAtResult(int result, Exception error)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(result);
        ArgumentNullException.ThrowIfNull(error);
        _resultFailure = new(result, error);
        return this;
    }

    /// <summary>Makes closing or disposing of a reader fail; it is closed all the same.</summary>
    public RowSet FailOnClose(Exception error)
    {
        ArgumentNullException.ThrowIfNull(error);
        _closeFailure = error;
        return this;
    }

    /// <summary>How many rows the statement changed that returned these rows, as of <c>INSERT … RETURNING</c>. Without it a reader says −1, as of a <c>SELECT</c>.</summary>
    public RowSet WithRecordsAffected(int recordsAffected)
    {
        RefuseResults("a number of changed rows");
        _recordsAffected = recordsAffected;
        return this;
    }
}
