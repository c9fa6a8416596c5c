using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Provisioning.Tests.Clusters;
using Provisioning.Tests.Requirements;
using Xunit;

namespace TestKit.Data.Tests.Contract;

/// <summary>Connections, commands, parameters, transactions and batches do what Npgsql's do.</summary>
[Collection(SharedCluster.Name)]
public sealed class ProviderContractTests(PostgresCluster cluster)
{
    [PostgresFact]
    public async Task Provider_InEveryProbe_IsNpgsqls()
    {
        await using (var setup = cluster.DataSource.CreateCommand($"DROP TABLE IF EXISTS probes; {Statements.Table}"))
        {
            await setup.ExecuteNonQueryAsync();
        }

        var outcomes = new List<Comparison>();
        foreach (var (group, probe) in Probes())
        {
            await using var real = cluster.DataSource.CreateConnection();
            await using var source = Statements.Fake();
            await using var fake = source.CreateConnection();
            outcomes.Add(new(group, probe.Name, Outcome.Of(() => probe.Ask(real)), Outcome.Of(() => probe.Ask(fake))));
        }

        Differences.Verify("Provider", outcomes);
    }

    private static IEnumerable<(string Group, ProviderProbe Probe)> Probes()
        => ConnectionProbes.All.Select(probe => ("connection", probe))
            .Concat(CommandProbes.All.Select(probe => ("command", probe)))
            .Concat(TransactionProbes.All.Select(probe => ("transaction", probe)))
            .Concat(ParameterProbes.All.Select(probe => ("parameter", probe)));
}
