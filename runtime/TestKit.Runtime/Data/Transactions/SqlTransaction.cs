using System;
using System.Collections.Generic;
using System.Data;

namespace TestKit.Data;

/// <summary>The life of one transaction: what it was begun with, and how it ended. Used under the lock of its double.</summary>
internal sealed class SqlTransaction(SqlScript script)
{
    private CallSite? _site;
    private Exception? _beginError;
    private Exception? _commitError;
    private Exception? _rollbackError;

    /// <summary>A transaction on its own needs nobody to begin it.</summary>
    public TransactionStatus Status { get; private set; } = TransactionStatus.Pending;

    /// <summary>The level it was begun with; null before that, and where its member names none.</summary>
    public IsolationLevel? IsolationLevel { get; private set; }

    /// <summary>The savepoints that were made, in order, those that were released or rolled back to included.</summary>
    public List<string> Savepoints { get; } = [];

    public bool IsOver => Status is not (TransactionStatus.Expected or TransactionStatus.Pending);

    /// <summary>What is said of a transaction that nobody ended.</summary>
    public string LeftOpen => $"begun at {_site}, but neither committed nor rolled back";

    public void Expect() => Status = TransactionStatus.Expected;

    public void Begin(IsolationLevel? level, CallSite site)
    {
        IsolationLevel = level;
        _site = site;
        if (_beginError is not null)
        {
            Status = TransactionStatus.RolledBack;
            throw _beginError;
        }

        Status = TransactionStatus.Pending;
    }

    /// <exception cref="InvalidOperationException">The transaction is over.</exception>
    public void Commit()
    {
        using (script.State.Hold())
        {
            ThrowIfOver();
            Status = _commitError is null ? TransactionStatus.Committed : TransactionStatus.FailedToCommit;
            if (_commitError is not null)
            {
                throw _commitError;
            }
        }
    }

    /// <summary>Rolls back. On a transaction that is over it changes nothing.</summary>
    public void Rollback()
    {
        using (script.State.Hold())
        {
            if (IsOver && Status != TransactionStatus.FailedToCommit)
            {
                return;
            }

            if (_rollbackError is not null)
            {
                throw _rollbackError;
            }

            Status = TransactionStatus.RolledBack;
        }
    }

    /// <summary>What was not committed is rolled back.</summary>
    public void Dispose()
    {
        using (script.State.Hold())
        {
            Status = Status == TransactionStatus.Pending ? TransactionStatus.RolledBack : Status;
        }
    }

    public void FailToBegin(Exception error) => _beginError = error;

    public void FailToCommit(Exception error) => _commitError = error;

    public void FailToRollBack(Exception error) => _rollbackError = error;

    /// <exception cref="InvalidOperationException">The transaction is over.</exception>
    public void ThrowIfOver()
    {
        if (IsOver)
        {
            throw new InvalidOperationException($"The transaction {Ended()} and can no longer be used. Begin another one.");
        }
    }

    public void Reset()
    {
        Status = TransactionStatus.Pending;
        IsolationLevel = null;
        _site = null;
        Savepoints.Clear();
        _beginError = _commitError = _rollbackError = null;
    }

    public string StatusText()
        => Status switch
        {
            TransactionStatus.Expected => "not begun",
            TransactionStatus.Pending => "pending",
            TransactionStatus.Committed => "committed",
            TransactionStatus.RolledBack => "rolled back",
            _ => "failed to commit",
        };

    private string Ended() => Status == TransactionStatus.FailedToCommit ? "failed to commit" : $"was {StatusText()}";
}
