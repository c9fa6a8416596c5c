using System;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Data;

/// <summary>A connection of a <see cref="FakeDbDataSource"/>: its states, its one active reader and its one transaction.</summary>
public abstract partial class FakeDbConnection : DbConnection, IReaderOwner
{
    private readonly FakeDbDataSource _source;
    private string _connectionString;
    private ConnectionState _state;
    private RowSetReader? _reader;
    private FakeDbTransaction? _transaction;
    private bool _isDisposed;

    private protected FakeDbConnection(FakeDbDataSource source)
    {
        _source = source;
        _connectionString = source.ConnectionString;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The connection is open.</exception>
    /// <exception cref="ArgumentException">The text is no connection string.</exception>
    [AllowNull]
    public override string ConnectionString
    {
        get => _connectionString;
        set
        {
            if (_state == ConnectionState.Open)
            {
                throw new InvalidOperationException("The connection is open: its connection string can no longer be changed.");
            }

            _ = new FakeDbConnectionStringBuilder { ConnectionString = value };
            _connectionString = value ?? "";
        }
    }

    /// <inheritdoc/>
    public override string Database => Setting("Database");

    /// <inheritdoc/>
    public override string DataSource => Setting("Host");

    /// <summary>The version of PostgreSQL whose behaviour the dialect was compared with.</summary>
    public override string ServerVersion
    {
        get
        {
            RefuseClosed();
            return "15.0";
        }
    }

    /// <inheritdoc/>
    public override ConnectionState State => _state;

    /// <inheritdoc/>
    public override bool CanCreateBatch => true;

    /// <inheritdoc/>
    protected override DbProviderFactory DbProviderFactory => new FakeDbProviderFactory(_source);

    internal FakeDbDataSource Source => _source;

    internal Dialect Dialect => _source.Dialect;

    /// <summary>What answers statements now: the transaction's expectations while there is one, otherwise the database's.</summary>
    internal SqlPort Port => _transaction?.Port ?? _source.Port;

    internal bool IsReading => _reader is not null;

    internal static FakeDbConnection For(FakeDbDataSource source) => source.Dialect == Dialect.Postgres ? new NpgsqlConnection(source) : new StrictConnection(source);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The connection is open.</exception>
    public override void Open() => OpenAsync(CancellationToken.None).GetAwaiter().GetResult();

    /// <inheritdoc/>
    public override Task OpenAsync(CancellationToken cancellationToken)
        => Dialect.HonoursCancellation && cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken) : OpenedAsync(cancellationToken);

    private async Task OpenedAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_state == ConnectionState.Open)
        {
            throw new InvalidOperationException("The connection is open already.");
        }

        var interception = _source.OnOpening();
        await (interception?.BeforeAsync(cancellationToken) ?? Task.CompletedTask).ConfigureAwait(false);
        _source.CheckOpen();
        if (interception?.AfterEffect() is { } lost)
        {
            throw lost;
        }

        ChangeState(ConnectionState.Open);
    }

    /// <summary>Closes the connection, its reader, and its transaction, which is rolled back.</summary>
    public override void Close()
    {
        if (_state == ConnectionState.Closed)
        {
            return;
        }

        try
        {
            _reader?.Close();
            _transaction?.Abandon();
        }
        finally
        {
            _reader = null;
            _transaction = null;
            ChangeState(ConnectionState.Closed);
        }
    }

    /// <inheritdoc/>
    public override void ChangeDatabase(string databaseName)
    {
        ArgumentException.ThrowIfNullOrEmpty(databaseName);
        RefuseClosed();
        _connectionString = new FakeDbConnectionStringBuilder { ConnectionString = _connectionString, ["Database"] = databaseName }.ConnectionString;
    }

    /// <inheritdoc/>
    protected override DbCommand CreateDbCommand()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return new FakeDbCommand { Connection = this };
    }

    /// <inheritdoc/>
    protected override DbBatch CreateDbBatch() => new FakeDbBatch { Connection = this };

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        Close();
        _isDisposed = true;
        base.Dispose(disposing);
    }

    Interception? IReaderOwner.OnReading() => null;

    void IReaderOwner.OnReaderFailed(Exception error) => Failed(error, CommandBehavior.Default);

    void IReaderOwner.OnReaderClosed(RowSetReader reader, bool closeConnection)
    {
        _reader = null;
        if (closeConnection)
        {
            Close();
        }
    }

    internal void RefuseClosed()
    {
        if (_state != ConnectionState.Open)
        {
            throw new InvalidOperationException("The connection is not open: call Open first.");
        }
    }

    private string Setting(string key)
        => new FakeDbConnectionStringBuilder { ConnectionString = _connectionString }.TryGetValue(key, out var value) ? value.ToString()! : "";

    private void ChangeState(ConnectionState state)
    {
        var change = new StateChangeEventArgs(_state, state);
        _state = state;
        OnStateChange(change);
    }

    /// <summary>Has the simple name by which Dapper knows a database that takes arrays as parameters.</summary>
    private sealed class NpgsqlConnection(FakeDbDataSource source) : FakeDbConnection(source);

    private sealed class StrictConnection(FakeDbDataSource source) : FakeDbConnection(source);
}
