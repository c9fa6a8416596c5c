using System;
using System.Data;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Generated;

namespace TestKit.Data;

public abstract partial class FakeDbConnection
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The connection is not open, is being read from, or has a transaction.</exception>
    /// <exception cref="UnexpectedSqlException">No transaction was expected.</exception>
    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel)
    {
        var level = ReadyToBegin(isolationLevel);
        return Begun(_source.Port.Begin.Invoke((level, default)), level);
    }

    /// <inheritdoc/>
    protected override async ValueTask<DbTransaction> BeginDbTransactionAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken)
    {
        var level = ReadyToBegin(isolationLevel);
        return Begun(await _source.Port.Begin.InvokeTask((level, cancellationToken), cancellationToken).ConfigureAwait(false), level);
    }

    internal void EndTransaction() => _transaction = null;

    /// <summary>Runs statements that nobody expects: blank ones, and those about savepoints. False for others.</summary>
    internal bool RunsItself(CommandText text)
        => text.IsBlank || (_transaction is not null && SavepointStatement.TryRun(text.Text, _transaction));

    /// <summary>What the database refuses of its own.</summary>
    /// <exception cref="DbException">The transaction was aborted, or a placeholder has no parameter.</exception>
    internal void Check(CommandText text)
    {
        if (_transaction is { IsAborted: true })
        {
            throw DbErrors.TransactionAborted();
        }

        if (text.Type == CommandType.Text)
        {
            Dialect.CheckPlaceholders(text.Text, text.Parameters);
        }
    }

    internal void RefuseReading(string next = "the next command")
    {
        if (_reader is not null)
        {
            throw DbErrors.Of("", $"{Reading()}: dispose of it before {next}. A connection does one thing at a time.");
        }
    }

    private string Reading()
        => _reader?.Opened is { } open ? $"A reader of this connection is open, on {open.Statement} (opened at {open.Site})" : "A reader of this connection is open";

    internal DbDataReader Opened(DbDataReader reader)
    {
        _reader = reader.IsClosed ? null : (RowSetReader)reader;
        return reader;
    }

    /// <summary>A command failed. An error of the database aborts the transaction; what was refused before it was asked does not.</summary>
    internal void Failed(Exception? error, CommandBehavior behavior)
    {
        if (error is DbException && Dialect.AbortsTransactions)
        {
            _transaction?.Abort();
        }

        if ((behavior & CommandBehavior.CloseConnection) != 0)
        {
            Close();
        }
    }

    private FakeDbTransaction Begun(ITransactionDouble begun, IsolationLevel level) => _transaction = new FakeDbTransaction(this, (ExpectedTransaction)begun, level);

    private IsolationLevel ReadyToBegin(IsolationLevel level)
    {
        if (level == IsolationLevel.Chaos)
        {
            throw new NotSupportedException("There is no isolation level Chaos in a database that keeps transactions.");
        }

        ObjectDisposedException.ThrowIf(_isDisposed, this);
        RefuseClosed();
        if (IsReading)
        {
            throw new InvalidOperationException($"{Reading()}: dispose of it before a transaction is begun.");
        }

        if (_transaction is not null)
        {
            throw new InvalidOperationException("A transaction is in progress already; nested ones are not supported. Use savepoints.");
        }

        return level == IsolationLevel.Unspecified ? IsolationLevel.ReadCommitted : level;
    }
}
