using System;
using System.Threading.Tasks;
using Provisioning.Postgres;

namespace Provisioning.Tests.Clusters;

/// <summary>Each test takes a table of its own.</summary>
public sealed partial class PostgresCluster
{
    /// <summary>A table that no other test uses, not yet made.</summary>
    public static JobTable NewTable() => new($"jobs_{Guid.NewGuid():N}");

    /// <summary>A store on a table that no other test uses, made.</summary>
    public async Task<PostgresStateStore> CreateStoreAsync(TimeProvider time, JobTable? table = null)
    {
        var store = new PostgresStateStore(DataSource, table ?? NewTable(), time);
        await store.CreateTableAsync();
        return store;
    }
}
