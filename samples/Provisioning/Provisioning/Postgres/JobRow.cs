using System;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using Provisioning.Failures;

namespace Provisioning.Postgres;

/// <summary>A job as a row of the table.</summary>
internal static class JobRow
{
    public const string Columns = "id, tenant_id, state, attempts, last_error, metadata, created_at, updated_at";

    /// <summary>Runs <paramref name="command"/> and gives the job of its first row, or null without one.</summary>
    public static async Task<Job?> ReadAsync(NpgsqlCommand command, CancellationToken ct)
    {
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) ? Map(reader) : null;
    }

    private static Job Map(NpgsqlDataReader reader)
    {
        var id = reader.GetString(0);
        var state = reader.GetString(2);
        return new Job(id, reader.GetString(1))
        {
            State = StateText.Parse(state) ?? throw CorruptJobException.ForState(id, state),
            Attempts = reader.GetInt32(3),
            LastError = reader.GetString(4),
            Metadata = MetadataJson.Read(id, reader.GetString(5)),
            CreatedAt = reader.GetFieldValue<DateTimeOffset>(6),
            UpdatedAt = reader.GetFieldValue<DateTimeOffset>(7),
        };
    }
}
