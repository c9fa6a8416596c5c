using System;
using System.Collections;
using System.Data;
using System.Data.Common;

namespace TestKit.Data;

/// <summary>Reads a snapshot of rows as the reader of a real provider would. One state machine; everything asynchronous goes through the synchronous core.</summary>
internal sealed partial class RowSetReader : DbDataReader
{
    private const string ReadInTime = "Read what is needed before it is closed, and keep the values.";

    private readonly RowSetSnapshot _snapshot;
    private readonly Dialect _dialect;
    private readonly CommandBehavior _behavior;
    private readonly IReaderOwner? _owner;

    private Field[] _fields = [];
    private ReaderState _state;
    private RowFailure? _failure;
    private int _result = -1;
    private int _rowCount;
    private int _row = -1;
    private int _recordsAffected = -1;

    /// <summary>Opens the reader on the first result that has columns.</summary>
    public RowSetReader(RowSetSnapshot snapshot, Dialect dialect, CommandBehavior behavior, IReaderOwner? owner)
    {
        _snapshot = snapshot;
        _dialect = dialect;
        _behavior = behavior;
        _owner = owner;
        MoveToNextResult();
    }

    /// <summary>What it reads, for messages; null where it belongs to no double.</summary>
    public OpenReader? Opened => _owner as OpenReader;

    public override int FieldCount
    {
        get
        {
            RefuseClosed();
            return _fields.Length;
        }
    }

    public override int VisibleFieldCount => FieldCount;

    public override bool HasRows
    {
        get
        {
            RefuseClosed();
            return _state != ReaderState.AfterResults && _rowCount > 0;
        }
    }

    public override bool IsClosed => _state >= ReaderState.Closed;

    public override int Depth => 0;

    public override int RecordsAffected => _recordsAffected;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    private bool IsSequential => (_behavior & CommandBehavior.SequentialAccess) != 0;

    public override bool Read()
    {
        RefuseClosed();
        return _owner?.OnReading() is { } interception ? ReadAround(interception) : ReadRow();
    }

    /// <summary>Reads a row of a result that its command reads itself.</summary>
    internal bool ReadRow()
    {
        if (_open is not null)
        {
            ReleaseStreams();
        }

        if (_state >= ReaderState.AfterRows)
        {
            return false;
        }

        _row++;
        if (_failure is not null && _failure.Row == _row)
        {
            _state = ReaderState.AfterRows;
            throw Failed(_failure.Error);
        }

        StartSequence();
        if (_row < _rowCount)
        {
            _state = ReaderState.OnRow;
            return true;
        }

        LeaveRows();
        return false;
    }

    public override bool NextResult()
    {
        RefuseClosed();
        ReleaseStreams();
        if (_state == ReaderState.AfterResults)
        {
            return false;
        }

        if (_state != ReaderState.AfterRows)
        {
            CountRecords();
        }

        MoveToNextResult();
        return _state != ReaderState.AfterResults;
    }

    public override void Close()
    {
        if (_state < ReaderState.Closed)
        {
            Finish();
        }
    }

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    protected override void Dispose(bool disposing)
    {
        try
        {
            base.Dispose(disposing);
        }
        finally
        {
            _state = ReaderState.Disposed;
        }
    }

    private void MoveToNextResult()
    {
        var onlyFirst = (_behavior & CommandBehavior.SingleResult) != 0 && _fields.Length > 0;
        while (++_result < _snapshot.Results.Length)
        {
            if (_snapshot.ResultFailure is { } failure && failure.Result == _result)
            {
                Leave(ReaderState.AfterResults);
                throw Failed(failure.Error);
            }

            if (_snapshot.Results[_result].HasColumns && !onlyFirst)
            {
                Enter(_snapshot.Results[_result]);
                return;
            }

            CountRecords();
        }

        Leave(ReaderState.AfterResults);
    }

    private void LeaveRows()
    {
        CountRecords();
        _state = ReaderState.AfterRows;

        // As Npgsql does, which reads to the end of everything once it has the one row.
        if ((_behavior & CommandBehavior.SingleRow) != 0 && _rowCount > 0)
        {
            CountRest();
            Leave(ReaderState.AfterResults);
        }
    }

    private void Enter(ResultSnapshot result)
    {
        _fields = Array.ConvertAll(result.Columns, _dialect.Read);
        _rowCount = (_behavior & CommandBehavior.SchemaOnly) != 0 ? 0
            : (_behavior & CommandBehavior.SingleRow) != 0 ? Math.Min(result.RowCount, 1)
            : result.RowCount;
        _failure = result.Failure;
        _row = -1;
        _state = ReaderState.BeforeRows;
        StartSequence();
    }

    private void Leave(ReaderState state)
    {
        _fields = [];
        _rowCount = 0;
        _state = state;
    }

    private void CountRecords()
    {
        var affected = _snapshot.Results[_result].RecordsAffected;
        if (affected >= 0 && (_behavior & CommandBehavior.SchemaOnly) == 0)
        {
            _recordsAffected = Math.Max(_recordsAffected, 0) + affected;
        }
    }

    private void Finish()
    {
        ReleaseStreams();
        CountRest();
        Leave(ReaderState.Closed);
        _owner?.OnReaderClosed(this, closeConnection: (_behavior & CommandBehavior.CloseConnection) != 0);
        if (_snapshot.CloseFailure is { } failure)
        {
            throw failure;
        }
    }

    private Exception Failed(Exception error)
    {
        _owner?.OnReaderFailed(error);
        return error;
    }

    private void CountRest()
    {
        if (_state is ReaderState.BeforeRows or ReaderState.OnRow)
        {
            CountRecords();
        }

        while (_result < _snapshot.Results.Length - 1)
        {
            _result++;
            CountRecords();
        }
    }
}
