using System;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace TestKit.Data;

/// <summary>A command that is answered by the expectations of its connection's <see cref="FakeDbDataSource"/>.</summary>
public sealed partial class FakeDbCommand : DbCommand
{
    private const int DefaultTimeoutInSeconds = 30;

    private readonly FakeDbParameterCollection _parameters = new();
    private FakeDbConnection? _connection;
    private DbDataReader? _reader;
    private bool _isDisposed;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A reader of the command is open.</exception>
    [AllowNull]
    public override string CommandText
    {
        get;
        set
        {
            RefuseReading();
            field = value ?? "";
        }
    } = "";

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public override int CommandTimeout
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = DefaultTimeoutInSeconds;

    /// <inheritdoc/>
    public override CommandType CommandType { get; set; } = CommandType.Text;

    /// <inheritdoc/>
    public override bool DesignTimeVisible { get; set; }

    /// <inheritdoc/>
    public override UpdateRowSource UpdatedRowSource { get; set; } = UpdateRowSource.Both;

    /// <summary>The parameters.</summary>
    public new FakeDbParameterCollection Parameters => _parameters;

    /// <inheritdoc/>
    protected override DbConnection? DbConnection
    {
        get => _connection;
        set
        {
            RefuseReading();
            _connection = (FakeDbConnection?)value;
        }
    }

    /// <inheritdoc/>
    protected override DbParameterCollection DbParameterCollection => _parameters;

    /// <summary>Kept and not used: a connection has one transaction at most, and its commands are part of that.</summary>
    protected override DbTransaction? DbTransaction { get; set; }

    /// <summary>Does nothing: an answer that is expected does not take time that could be cut short.</summary>
    public override void Cancel()
    {
    }

    /// <inheritdoc/>
    public override void Prepare() => Ready().RefuseReading();

    /// <inheritdoc/>
    protected override DbParameter CreateDbParameter() => _connection?.Source.NewParameter() ?? new FakeDbParameter();

    /// <summary>Leaves an open reader alone.</summary>
    protected override void Dispose(bool disposing)
    {
        _isDisposed = true;
        base.Dispose(disposing);
    }

    private FakeDbConnection Ready()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_connection is null)
        {
            throw new InvalidOperationException("The command has no connection: set Connection.");
        }

        _connection.RefuseClosed();
        return _connection;
    }

    private void RefuseReading()
    {
        if (_reader is { IsClosed: false })
        {
            throw new InvalidOperationException("A reader of this command is open: dispose of it first.");
        }
    }
}
