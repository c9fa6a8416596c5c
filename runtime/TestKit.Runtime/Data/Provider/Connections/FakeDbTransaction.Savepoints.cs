using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Data;

public sealed partial class FakeDbTransaction
{
    private readonly List<string> _savepoints = [];

    /// <summary>Makes a savepoint. In an aborted transaction it is the next command that fails.</summary>
    public override void Save(string savepointName)
    {
        Check(savepointName);
        _savepoints.Add(savepointName);
        State.Savepoints.Add(savepointName);
    }

    /// <summary>Goes back to a savepoint, which makes an aborted transaction usable again. Later savepoints are gone.</summary>
    public override void Rollback(string savepointName)
    {
        Check(savepointName);
        var place = Place(savepointName);
        _savepoints.RemoveRange(place + 1, _savepoints.Count - place - 1);
        IsAborted = false;
    }

    /// <inheritdoc/>
    public override void Release(string savepointName)
    {
        Check(savepointName);
        RefuseAborted();
        var place = Place(savepointName);
        _savepoints.RemoveRange(place, _savepoints.Count - place);
    }

    /// <inheritdoc/>
    public override Task SaveAsync(string savepointName, CancellationToken cancellationToken = default) => Run(Save, savepointName, default);

    /// <inheritdoc/>
    public override Task RollbackAsync(string savepointName, CancellationToken cancellationToken = default) => Run(Rollback, savepointName, cancellationToken);

    /// <inheritdoc/>
    public override Task ReleaseAsync(string savepointName, CancellationToken cancellationToken = default) => Run(Release, savepointName, cancellationToken);

    private static Task Run(Action<string> change, string savepointName, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled(cancellationToken);
        }

        try
        {
            change(savepointName);
            return Task.CompletedTask;
        }
#pragma warning disable CA1031 // The exception is the result: it goes into the task.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return Task.FromException(error);
        }
    }

    private void Check(string savepointName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(savepointName);
        Ending();
    }

    private void RefuseAborted()
    {
        if (IsAborted)
        {
            throw DbErrors.TransactionAborted();
        }
    }

    private int Place(string savepointName)
    {
        var place = _savepoints.LastIndexOf(savepointName);
        if (place < 0)
        {
            IsAborted = true;
            throw DbErrors.Of("3B001", $"savepoint \"{savepointName}\" does not exist");
        }

        return place;
    }
}
