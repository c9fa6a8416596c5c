using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using Provisioning.Failures;
using Provisioning.Postgres;
using Provisioning.Tests.Clusters;
using Provisioning.Tests.Requirements;
using Xunit;

namespace Provisioning.Tests.Stores;

/// <summary>What only a database can do to a store.</summary>
[Collection(SharedCluster.Name)]
public sealed class PostgresFailureTests(PostgresCluster cluster)
{
    private readonly JobTable _table = PostgresCluster.NewTable();

    [PostgresFact]
    public async Task Upsert_ViolationOfAnotherUniqueIndex_IsNotTakenForABusyTenant()
    {
        var store = await CreateStoreAsync();
        await ExecuteAsync($"CREATE UNIQUE INDEX ON {_table.Name} ((metadata ->> 'region'))");
        var metadata = new Dictionary<string, string> { ["region"] = "eu" };
        await store.UpsertAsync(new Job("j1", "t1") { Metadata = metadata });

        var error = await Assert.ThrowsAsync<PostgresException>(() => store.UpsertAsync(new Job("j2", "t2") { Metadata = metadata }));

        Assert.Equal(PostgresErrorCodes.UniqueViolation, error.SqlState);
    }

    [PostgresFact]
    public async Task Upsert_TenantBusy_KeepsTheDatabasesErrorAsCause()
    {
        var store = await CreateStoreAsync();
        await store.UpsertAsync(new Job("j1", "t1"));

        var error = await Assert.ThrowsAsync<TenantBusyException>(() => store.UpsertAsync(new Job("j2", "t1")));

        Assert.Equal(_table.BusyIndex, Assert.IsType<PostgresException>(error.InnerException).ConstraintName);
    }

    [PostgresFact]
    public async Task Get_StateThatIsNone_ThrowsCorruptJob()
    {
        var store = await CreateStoreAsync();
        await ExecuteAsync($"INSERT INTO {_table.Name} (id, tenant_id, state) VALUES ('j1', 't1', 'half_done')");

        var error = await Assert.ThrowsAsync<CorruptJobException>(() => store.GetAsync("j1"));

        Assert.Equal("Job \"j1\" is stored with the state \"half_done\", which is none.", error.Message);
        Assert.Equal("j1", error.JobId);
    }

    [PostgresTheory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{\"k\": 1}")]
    [InlineData("{\"k\": null}")]
    [InlineData("{\"k\": {\"nested\": \"v\"}}")]
    public async Task Get_MetadataThatAreNoMapOfTexts_ThrowsCorruptJob(string json)
    {
        var store = await CreateStoreAsync();
        await ExecuteAsync($"INSERT INTO {_table.Name} (id, tenant_id, metadata) VALUES ('j1', 't1', '{json}')");

        var error = await Assert.ThrowsAsync<CorruptJobException>(() => store.GetAsync("j1"));

        Assert.Equal("Job \"j1\" is stored with metadata that are no map of texts.", error.Message);
    }

    [PostgresFact]
    public async Task EveryMember_TableMissing_ThrowsWhatNpgsqlThrows()
    {
        var store = new PostgresStateStore(cluster.DataSource, _table);

        foreach (var act in new Func<Task>[]
        {
            () => store.GetAsync("j1"),
            () => store.UpsertAsync(new Job("j1", "t1")),
            () => store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated),
        })
        {
            Assert.Equal(PostgresErrorCodes.UndefinedTable, (await Assert.ThrowsAsync<PostgresException>(act)).SqlState);
        }
    }

    [PostgresFact]
    public async Task Transition_CancelledWhileItWaitsForALock_ChangesNothing()
    {
        var store = await CreateStoreAsync();
        var job = await store.UpsertAsync(new Job("j1", "t1"));
        await using var connection = await cluster.DataSource.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var holdRow = new NpgsqlCommand($"SELECT 1 FROM {_table.Name} FOR UPDATE", connection, transaction);
        await holdRow.ExecuteNonQueryAsync();
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => store.TransitionAsync("j1", JobState.Pending, JobState.SchemaCreated, ct: cancellation.Token));

        await transaction.RollbackAsync();
        Assert.Equal(job, await store.GetAsync("j1"));
    }

    [Fact]
    public void Constructor_NullDataSource_IsRejected() =>
        Assert.Throws<ArgumentNullException>("dataSource", () => new PostgresStateStore(null!));

    private Task<PostgresStateStore> CreateStoreAsync() => cluster.CreateStoreAsync(TimeProvider.System, _table);

    private async Task ExecuteAsync(string sql)
    {
        await using var command = cluster.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
