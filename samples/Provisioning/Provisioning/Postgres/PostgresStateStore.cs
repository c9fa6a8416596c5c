using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using NpgsqlTypes;
using Provisioning.Failures;

namespace Provisioning.Postgres;

/// <summary>Keeps jobs in a table of PostgreSQL; errors of the server that are not of <see cref="IStateStore"/> come out as Npgsql throws them.</summary>
/// <param name="dataSource">Where the database is; stays the caller's.</param>
/// <param name="table">The table; by default <see cref="JobTable.DefaultName"/>.</param>
/// <param name="time">What tells the time of changes; by default the system's clock.</param>
public sealed class PostgresStateStore(NpgsqlDataSource dataSource, JobTable? table = null, TimeProvider? time = null) : IStateStore
{
    private readonly NpgsqlDataSource _dataSource = dataSource ?? throw new ArgumentNullException(nameof(dataSource));
    private readonly JobTable _table = table ?? new JobTable();
    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <inheritdoc/>
    public async Task<Job> GetAsync(string jobId, CancellationToken ct = default)
    {
        ct.ThrowIfCancellationRequested();
        ArgumentNullException.ThrowIfNull(jobId);
        return await FindAsync(jobId, ct) ?? throw JobNotFoundException.ForId(jobId);
    }

    /// <inheritdoc/>
    public async Task<Job> UpsertAsync(Job job, CancellationToken ct = default)
    {
        ct.ThrowIfCancellationRequested();
        JobRules.ValidateNew(job);

        // DO UPDATE changes nothing but makes RETURNING give the row that is there: one statement, so nobody gets in between.
        await using var command = _dataSource.CreateCommand(
            $"""
            INSERT INTO {_table.Name} AS stored (id, tenant_id, state, metadata, created_at, updated_at)
            VALUES (@id, @tenant, @state, @metadata, @now, @now)
            ON CONFLICT (id) DO UPDATE SET id = stored.id
            RETURNING {JobRow.Columns}
            """);
        command.Parameters.AddWithValue("id", job.Id);
        command.Parameters.AddWithValue("tenant", job.TenantId);
        command.Parameters.AddWithValue("state", StateText.Of(JobState.Pending));
        command.Parameters.AddWithValue("metadata", NpgsqlDbType.Jsonb, MetadataJson.Write(job.Metadata));
        command.Parameters.AddWithValue("now", _time.NowInMicroseconds());
        try
        {
            var stored = await JobRow.ReadAsync(command, ct);
            return JobRules.EnsureTenant(stored!, job);
        }
        catch (PostgresException error) when (IsBusyIndex(error))
        {
            // When the same job is stored twice at the same time, the loser can meet the tenant's index before the primary key.
            var stored = await FindAsync(job.Id, ct) ?? throw TenantBusyException.ForTenant(job.TenantId, error);
            return JobRules.EnsureTenant(stored, job);
        }
    }

    /// <inheritdoc/>
    public async Task TransitionAsync(
        string jobId,
        JobState from,
        JobState to,
        IReadOnlyDictionary<string, string>? metadata = null,
        string? lastError = null,
        CancellationToken ct = default)
    {
        ct.ThrowIfCancellationRequested();
        ArgumentNullException.ThrowIfNull(jobId);
        JobRules.ValidateTransition(from, to, metadata, lastError);
        if (!StorableText.Accepts(jobId))
        {
            throw JobNotFoundException.ForId(jobId);
        }

        await using var command = _dataSource.CreateCommand(
            $"""
            UPDATE {_table.Name}
            SET state = @to, last_error = @error, metadata = COALESCE(@metadata, metadata), attempts = attempts + @attempt, updated_at = @now
            WHERE id = @id AND state = @from
            """);
        command.Parameters.AddWithValue("id", jobId);
        command.Parameters.AddWithValue("from", StateText.Of(from));
        command.Parameters.AddWithValue("to", StateText.Of(to));
        command.Parameters.AddWithValue("error", lastError ?? "");
        command.Parameters.AddWithValue("metadata", NpgsqlDbType.Jsonb, metadata is null ? DBNull.Value : MetadataJson.Write(metadata));
        command.Parameters.AddWithValue("attempt", JobGraph.CountsAsAttempt(to) ? 1 : 0);
        command.Parameters.AddWithValue("now", _time.NowInMicroseconds());
        if (await command.ExecuteNonQueryAsync(ct) == 0)
        {
            var job = await FindAsync(jobId, ct) ?? throw JobNotFoundException.ForId(jobId);
            throw StaleReadException.ForJob(job, from, to);
        }
    }

    /// <inheritdoc/>
    public async Task CreateTableAsync(CancellationToken ct = default)
    {
        ct.ThrowIfCancellationRequested();
        await using var connection = await _dataSource.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);

        // IF NOT EXISTS alone does not keep two connections from making the same table at the same time.
        await using var turn = new NpgsqlCommand("SELECT pg_advisory_xact_lock(hashtextextended(@table, 0))", connection, transaction);
        turn.Parameters.AddWithValue("table", _table.Name);
        await turn.ExecuteNonQueryAsync(ct);
        await using var ddl = new NpgsqlCommand(_table.Ddl, connection, transaction);
        await ddl.ExecuteNonQueryAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private async Task<Job?> FindAsync(string jobId, CancellationToken ct)
    {
        if (!StorableText.Accepts(jobId))
        {
            return null;
        }

        await using var command = _dataSource.CreateCommand($"SELECT {JobRow.Columns} FROM {_table.Name} WHERE id = @id");
        command.Parameters.AddWithValue("id", jobId);
        return await JobRow.ReadAsync(command, ct);
    }

    private bool IsBusyIndex(PostgresException error) =>
        error.SqlState == PostgresErrorCodes.UniqueViolation && error.ConstraintName == _table.BusyIndex;
}
