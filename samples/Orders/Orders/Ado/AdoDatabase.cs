using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;

namespace Orders.Ado;

/// <summary>A database of any ADO.NET provider with numbered parameters. Each statement has a connection of its own.</summary>
/// <param name="source">Where connections come from; stays the caller's.</param>
public sealed class AdoDatabase(DbDataSource source) : IDatabase
{
    private readonly DbDataSource _source = source ?? throw new ArgumentNullException(nameof(source));

    /// <inheritdoc/>
    public async Task<DbDataReader> QueryAsync(string sql, IReadOnlyList<object?> args, CancellationToken ct = default)
    {
        var connection = await _source.OpenConnectionAsync(ct);
        try
        {
            await using var command = AdoCommand.Create(connection, sql, args);
            return await command.ExecuteReaderAsync(CommandBehavior.CloseConnection, ct);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<int> ExecuteAsync(string sql, IReadOnlyList<object?> args, CancellationToken ct = default)
    {
        await using var connection = await _source.OpenConnectionAsync(ct);
        await using var command = AdoCommand.Create(connection, sql, args);
        return await command.ExecuteNonQueryAsync(ct);
    }

    /// <inheritdoc/>
    public async Task<ITransaction> BeginAsync(IsolationLevel level, CancellationToken ct = default)
    {
        var connection = await _source.OpenConnectionAsync(ct);
        try
        {
            return new AdoTransaction(connection, await connection.BeginTransactionAsync(level, ct));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
