using System;
using System.Data;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>A transaction of a <see cref="FakeDbConnection"/>, answered by the next <see cref="ExpectedTransaction"/> of its data source.</summary>
public sealed partial class FakeDbTransaction : DbTransaction
{
    private readonly FakeDbConnection _connection;
    private readonly IsolationLevel _level;
    private bool _isOver;
    private bool _isDisposed;

    internal FakeDbTransaction(FakeDbConnection connection, ExpectedTransaction expected, IsolationLevel level)
    {
        _connection = connection;
        _level = level;
        Expected = expected;
        Port = new SqlPort(expected);
    }

    /// <summary>The expected transaction that it is: its expectations, its log, its assertions.</summary>
    public ExpectedTransaction Expected { get; }

    /// <inheritdoc/>
    public override IsolationLevel IsolationLevel
    {
        get
        {
            RefuseOver();
            return _level;
        }
    }

    /// <inheritdoc/>
    public override bool SupportsSavepoints => true;

    /// <inheritdoc/>
    protected override DbConnection? DbConnection
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return _connection;
        }
    }

    internal SqlPort Port { get; }

    internal bool IsAborted { get; private set; }

    private SqlTransaction State => SqlScript.Of(Expected).Transaction!;

    /// <summary>Commits. A transaction in which a statement failed is rolled back instead, without an exception, as PostgreSQL does.</summary>
    /// <exception cref="InvalidOperationException">It is over.</exception>
    public override void Commit()
    {
        Ending();
        _ = IsAborted ? Port.Rollback.Invoke(new(default)) : Port.Commit.Invoke(new(default));
        End();
    }

    /// <inheritdoc cref="Commit"/>
    public override async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        Ending();
        await (IsAborted ? Port.Rollback : Port.Commit).InvokeTask(new(cancellationToken), cancellationToken).ConfigureAwait(false);
        End();
    }

    /// <summary>Rolls back.</summary>
    /// <exception cref="InvalidOperationException">It is over.</exception>
    public override void Rollback()
    {
        Ending();
        Port.Rollback.Invoke(new(default));
        End();
    }

    /// <inheritdoc cref="Rollback()"/>
    public override async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        Ending();
        await Port.Rollback.InvokeTask(new(cancellationToken), cancellationToken).ConfigureAwait(false);
        End();
    }

    internal void Abort() => IsAborted = true;

    /// <summary>The connection was closed under it.</summary>
    internal void Abandon()
    {
        State.Dispose();
        _isOver = true;
    }

    /// <summary>Rolls back what was not committed.</summary>
    protected override void Dispose(bool disposing)
    {
        if (!_isDisposed && !_isOver)
        {
            Abandon();
            _connection.EndTransaction();
        }

        _isDisposed = true;
        base.Dispose(disposing);
    }

    private void Ending()
    {
        RefuseOver();
        _connection.RefuseReading();
    }

    private void End()
    {
        _isOver = true;
        _connection.EndTransaction();
    }

    private void RefuseOver()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_isOver)
        {
            throw new InvalidOperationException("The transaction was committed or rolled back and can no longer be used. Begin another one.");
        }
    }
}
