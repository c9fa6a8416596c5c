using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Linq;
using System.Threading.Tasks;
using Provisioning.Tests.Clusters;
using Provisioning.Tests.Requirements;
using Xunit;

namespace TestKit.Data.Tests.Contract;

/// <summary>Every accessor on every column type and value gives what Npgsql gives.</summary>
[Collection(SharedCluster.Name)]
public sealed class ColumnContractTests(PostgresCluster cluster)
{
    [PostgresFact]
    public async Task Accessors_OnEveryTypeAndValue_AreNpgsqls() => await CompareAsync("Accessors", CommandBehavior.Default);

    [PostgresFact]
    public async Task Accessors_UnderSequentialAccess_AreNpgsqls() => await CompareAsync("SequentialAccessors", CommandBehavior.SequentialAccess);

    [PostgresFact]
    public async Task Accessors_OfAReaderThatIsNotNpgsqls_AreFoundToDiffer()
    {
        var outcomes = await AskAsync(Dialect.Strict, CommandBehavior.Default);

        Assert.Contains(outcomes, outcome => outcome is { Case: "integer 300", Probe: "GetInt64", Real: "Int64 300", Fake: "throws InvalidCastException" });
    }

    private async Task CompareAsync(string name, CommandBehavior behavior) => Differences.Verify(name, await AskAsync(Dialect.Postgres, behavior));

    private async Task<List<Comparison>> AskAsync(Dialect dialect, CommandBehavior behavior)
    {
        var outcomes = new List<Comparison>();
        await using var connection = await cluster.DataSource.OpenConnectionAsync();
        foreach (var column in ColumnCases.All)
        {
            foreach (var (sql, rows) in column.Rows(Accessors.All.Count))
            {
                await using var command = connection.CreateCommand();
                command.CommandText = $"SELECT ({sql})::{column.SqlType} AS value FROM generate_series(1, {Accessors.All.Count})";
                await using var real = await command.ExecuteReaderAsync(behavior);
                await using var fake = rows.OpenReader(dialect, behavior, owner: null);
                outcomes.AddRange(Accessors.All.Select(probe => new Comparison($"{column.SqlType} {sql}", probe.Name, Ask(real, probe), Ask(fake, probe))));
            }
        }

        return outcomes;
    }

    private static string Ask(DbDataReader reader, Probe probe) => reader.Read() ? Outcome.Of(() => probe.Ask(reader)) : "no row";
}
