using System;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Data;

internal sealed partial class RowSetReader
{
    public override Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (IsCancelled(cancellationToken))
        {
            return Task.FromCanceled<bool>(cancellationToken);
        }

        RefuseClosed();
        return _owner?.OnReading() is { } interception ? ReadAroundAsync(interception, cancellationToken) : MoveAsync(static reader => reader.ReadRow(), cancellationToken);
    }

    public override Task<bool> NextResultAsync(CancellationToken cancellationToken) => MoveAsync(static reader => reader.NextResult(), cancellationToken);

    public override Task<bool> IsDBNullAsync(int ordinal, CancellationToken cancellationToken)
        => IsCancelled(cancellationToken) ? Task.FromCanceled<bool>(cancellationToken) : Task.FromResult(IsDBNull(ordinal));

    public override Task<T> GetFieldValueAsync<T>(int ordinal, CancellationToken cancellationToken)
        => IsCancelled(cancellationToken) ? Task.FromCanceled<T>(cancellationToken) : Task.FromResult(GetFieldValue<T>(ordinal));

    /// <summary>What the reader refuses is thrown at once, what the rows were told to fail with comes with the task.</summary>
    private Task<bool> MoveAsync(Func<RowSetReader, bool> move, CancellationToken cancellationToken)
    {
        if (IsCancelled(cancellationToken))
        {
            return Task.FromCanceled<bool>(cancellationToken);
        }

        RefuseClosed();
        try
        {
            return Task.FromResult(move(this));
        }
#pragma warning disable CA1031 // Whatever the rows were told to fail with belongs into the task.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return Task.FromException<bool>(error);
        }
    }

    private bool IsCancelled(CancellationToken cancellationToken) => _dialect.HonoursCancellation && cancellationToken.IsCancellationRequested;
}
