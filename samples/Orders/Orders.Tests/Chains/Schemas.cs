using System;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using Provisioning.Tests.Clusters;

namespace Orders.Tests.Chains;

/// <summary>Each test has a schema of its own in the one database.</summary>
internal static class Schemas
{
    public static async Task<NpgsqlDataSource> CreateAsync(PostgresCluster cluster, CancellationToken ct)
    {
        var schema = $"orders_{Guid.NewGuid():N}";
        var source = cluster.CreateDataSource(schema);
        try
        {
            await using var command = source.CreateCommand($"CREATE SCHEMA {schema}; {OrderSchema.Ddl}");
            await command.ExecuteNonQueryAsync(ct);
            return source;
        }
        catch
        {
            await source.DisposeAsync();
            throw;
        }
    }
}
