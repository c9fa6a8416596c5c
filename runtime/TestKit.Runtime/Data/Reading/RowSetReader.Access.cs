using System;
using System.Data;

namespace TestKit.Data;

internal sealed partial class RowSetReader
{
    private int _column;
    private bool _columnIsRead;

    private void RefuseClosed()
    {
        if (_state >= ReaderState.Closed)
        {
            throw _state == ReaderState.Disposed ? DisposedReader() : new InvalidOperationException($"The reader{Of(_owner)} is closed. {ReadInTime}");
        }
    }

    private ObjectDisposedException DisposedReader() => new(null, $"The reader{Of(_owner)} is disposed. {ReadInTime}");

    private static string Of(IReaderOwner? owner) => owner is OpenReader open ? $" of {open.Statement}" : "";

    /// <summary>The field of a column whose name or type is asked for.</summary>
    private Field Described(int ordinal)
    {
        RefuseClosed();
        if (_state == ReaderState.AfterResults)
        {
            throw new InvalidOperationException("There is no result. Execute a statement that returns rows, or read before the last NextResult.");
        }

        return (uint)ordinal < (uint)_fields.Length ? _fields[ordinal] : throw OutOfRange.ForOrdinal(ordinal, _fields);
    }

    /// <summary>The field of a column whose value is asked for.</summary>
    private Field Current(int ordinal)
    {
        RefuseWithoutRow();
        return (uint)ordinal < (uint)_fields.Length ? _fields[ordinal] : throw OutOfRange.ForOrdinal(ordinal, _fields);
    }

    private void RefuseWithoutRow()
    {
        if (_state != ReaderState.OnRow)
        {
            RefuseClosed();
            throw new InvalidOperationException("There is no row to read. Call Read first, and read only while it gives true.");
        }
    }

    /// <summary>Reads a column, which under sequential access is done once.</summary>
    private void Consume(int ordinal) => Advance(ordinal, consumes: true);

    private void Advance(int ordinal, bool consumes)
    {
        if (!IsSequential)
        {
            return;
        }

        if (ordinal > _column && _open is null && (_bytesRead | _charsRead) == 0)
        {
            _column = ordinal;
            _columnIsRead = consumes;
        }
        else
        {
            AdvanceInOrder(ordinal, consumes);
        }
    }

    private void StartSequence()
    {
        _column = 0;
        _columnIsRead = false;
        _bytesRead = 0;
        _charsRead = 0;
    }

    private void AdvanceInOrder(int ordinal, bool consumes)
    {
        if (ordinal < _column || (ordinal == _column && _columnIsRead))
        {
            throw new InvalidOperationException(
                $"Column {ordinal} was passed already: with {nameof(CommandBehavior)}.{nameof(CommandBehavior.SequentialAccess)} each column is read once, in ascending order. Column {_column} is the current one.");
        }

        if (ordinal > _column)
        {
            ReleaseStreams();
            StartSequence();
        }
        else if (consumes && (_bytesRead > 0 || _charsRead > 0))
        {
            throw new InvalidOperationException($"Column {ordinal} was begun with GetBytes or GetChars: go on with it.");
        }

        _column = ordinal;
        _columnIsRead = consumes;
    }
}
