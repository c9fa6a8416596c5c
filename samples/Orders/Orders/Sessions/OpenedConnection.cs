using System;
using System.Data;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;

namespace Orders.Sessions;

/// <summary>A connection of the current tenant, perhaps with a transaction, both owned.</summary>
internal sealed class OpenedConnection(DbConnection connection, DbTransaction? transaction) : IAsyncDisposable
{
    public DbConnection Connection => connection;

    public DbTransaction? Transaction => transaction;

    public static async Task<OpenedConnection> OpenAsync(DbDataSource source, bool begin, CancellationToken ct)
    {
        var connection = await source.OpenConnectionAsync(ct);
        try
        {
            return new(connection, begin ? await connection.BeginTransactionAsync(IsolationLevel.Serializable, ct) : null);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public Task CommitAsync(CancellationToken ct)
        => (transaction ?? throw new InvalidOperationException("The session has no transaction.")).CommitAsync(ct);

    public async ValueTask DisposeAsync()
    {
        await using (connection)
        {
            await (transaction?.DisposeAsync() ?? default);
        }
    }
}
