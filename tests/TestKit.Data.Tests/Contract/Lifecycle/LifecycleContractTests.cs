using System.Collections.Generic;
using System.Data.Common;
using System.Threading.Tasks;
using Npgsql;
using Provisioning.Tests.Clusters;
using Provisioning.Tests.Requirements;
using Xunit;

namespace TestKit.Data.Tests.Contract;

/// <summary>Every member of a reader does in every state what Npgsql's does.</summary>
[Collection(SharedCluster.Name)]
public sealed class LifecycleContractTests(PostgresCluster cluster)
{
    private const string Table = "CREATE TEMP TABLE probe (n int); INSERT INTO probe VALUES (1), (2), (3)";

    [PostgresFact]
    public async Task Members_InEveryState_AreNpgsqls()
    {
        var outcomes = new List<Comparison>();
        await using var connection = await cluster.DataSource.OpenConnectionAsync();
        await ExecuteAsync(connection, Table);
        foreach (var state in LifecycleCases.All)
        {
            foreach (var probe in ReaderMembers.All)
            {
                outcomes.Add(new(state.Name, probe.Name, await RealAsync(connection, state, probe), Fake(state, probe)));
            }
        }

        Differences.Verify("Lifecycle", outcomes);
    }

    private static async Task<string> RealAsync(NpgsqlConnection connection, LifecycleCase state, Probe probe)
    {
        await ExecuteAsync(connection, "BEGIN");
        string outcome;
        await using (var command = new NpgsqlCommand(state.Sql, connection))
        {
            await using var reader = await command.ExecuteReaderAsync(state.Behavior);
            outcome = Ask(reader, state, probe);
        }

        await ExecuteAsync(connection, "ROLLBACK");
        return outcome;
    }

    private static string Fake(LifecycleCase state, Probe probe)
    {
        using var reader = state.Rows().OpenReader(Dialect.Postgres, state.Behavior, owner: null);
        return Ask(reader, state, probe);
    }

    private static string Ask(DbDataReader reader, LifecycleCase state, Probe probe)
        => Outcome.Of(() =>
        {
            state.Prepare(reader);
            return probe.Ask(reader);
        });

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
