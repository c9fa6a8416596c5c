using System.Collections.Generic;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;

namespace Orders.Ado;

/// <summary>A transaction on a connection of its own.</summary>
internal sealed class AdoTransaction(DbConnection connection, DbTransaction transaction) : ITransaction
{
    public async Task<DbDataReader> QueryAsync(string sql, IReadOnlyList<object?> args, CancellationToken ct = default)
    {
        await using var command = AdoCommand.Create(connection, sql, args, transaction);
        return await command.ExecuteReaderAsync(ct);
    }

    public async Task<int> ExecuteAsync(string sql, IReadOnlyList<object?> args, CancellationToken ct = default)
    {
        await using var command = AdoCommand.Create(connection, sql, args, transaction);
        return await command.ExecuteNonQueryAsync(ct);
    }

    public Task CommitAsync(CancellationToken ct = default) => transaction.CommitAsync(ct);

    public Task RollbackAsync(CancellationToken ct = default) => transaction.RollbackAsync(ct);

    public async ValueTask DisposeAsync()
    {
        await using (connection)
        {
            await transaction.DisposeAsync();
        }
    }
}
