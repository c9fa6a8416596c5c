using System;
using System.Linq;
using System.Threading.Tasks;
using Provisioning.Postgres;
using Provisioning.Tests.Clusters;
using Provisioning.Tests.Requirements;
using Xunit;

namespace Provisioning.Tests.Stores;

/// <summary>The table as other tools see it.</summary>
[Collection(SharedCluster.Name)]
public sealed class PostgresSchemaTests(PostgresCluster cluster)
{
    [PostgresFact]
    public async Task Ddl_RunByHandTwice_MakesATableThatTheStoreTakes()
    {
        var table = PostgresCluster.NewTable();
        await ExecuteAsync(table.Ddl);
        await ExecuteAsync(table.Ddl);

        var store = await cluster.CreateStoreAsync(TimeProvider.System, table);

        Assert.Equal(JobState.Pending, (await store.UpsertAsync(new Job("j1", "t1"))).State);
    }

    [PostgresFact]
    public async Task Ddl_RowOfIdAndTenantOnly_ReadsAsANewJob()
    {
        var table = PostgresCluster.NewTable();
        var store = await cluster.CreateStoreAsync(TimeProvider.System, table);
        await ExecuteAsync($"INSERT INTO {table.Name} (id, tenant_id) VALUES ('j1', 't1')");

        var job = await store.GetAsync("j1");

        Assert.Equal(new Job("j1", "t1") { CreatedAt = job.CreatedAt, UpdatedAt = job.CreatedAt }, job);
    }

    [PostgresFact]
    public async Task Table_StatesAreStoredInSnakeCase()
    {
        var table = PostgresCluster.NewTable();
        var store = await cluster.CreateStoreAsync(TimeProvider.System, table);
        string[] texts = ["pending", "schema_created", "role_created", "migrated", "seeded", "ready", "cleanup", "failed"];

        foreach (var (text, state) in texts.Zip(Enum.GetValues<JobState>()))
        {
            await ExecuteAsync($"INSERT INTO {table.Name} (id, tenant_id, state) VALUES ('{text}', '{text}', '{text}')");
            Assert.Equal(state, (await store.GetAsync(text)).State);
        }
    }

    [PostgresTheory]
    [InlineData("jobs")]
    [InlineData("\"Jobs\"")]
    public async Task CreateTable_NameInASchemaAndInTwoCases_AreDifferentTables(string quoted)
    {
        await ExecuteAsync("CREATE SCHEMA IF NOT EXISTS tenants");
        var table = new JobTable("tenants." + quoted.Trim('"'));
        var store = await cluster.CreateStoreAsync(TimeProvider.System, table);

        await store.UpsertAsync(new Job(quoted, "t1"));

        Assert.Equal(quoted, await ScalarAsync($"SELECT id FROM tenants.{quoted}"));
    }

    [PostgresFact]
    public async Task CreateTable_NewTableByManyAtOnce_MakesItOnce()
    {
        var store = new PostgresStateStore(cluster.DataSource, PostgresCluster.NewTable());

        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => store.CreateTableAsync())));

        Assert.Equal(JobState.Pending, (await store.UpsertAsync(new Job("j1", "t1"))).State);
    }

    [PostgresFact]
    public async Task CreateTable_LongestName_KeepsAllIndexesApart()
    {
        var table = new JobTable(new string('x', 52));

        await cluster.CreateStoreAsync(TimeProvider.System, table);

        Assert.Equal(4L, await ScalarAsync($"SELECT count(*) FROM pg_indexes WHERE tablename = '{new string('x', 52)}'"));
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = cluster.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<object?> ScalarAsync(string sql)
    {
        await using var command = cluster.DataSource.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
