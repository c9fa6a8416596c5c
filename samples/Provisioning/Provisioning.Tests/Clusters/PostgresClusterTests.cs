using System;
using System.IO;
using System.Threading.Tasks;
using Npgsql;
using Provisioning.Tests.Requirements;
using Xunit;

namespace Provisioning.Tests.Clusters;

public sealed class PostgresClusterTests
{
    [PostgresFact]
    public async Task Dispose_RunningServer_StopsItAndLeavesNothing()
    {
        var cluster = new PostgresCluster();
        await cluster.InitializeAsync();
        await using var reconnecting = NpgsqlDataSource.Create(cluster.DataSource.ConnectionString);
        Assert.True(Directory.Exists(cluster.Folder));

        await cluster.DisposeAsync();

        Assert.False(Directory.Exists(cluster.Folder));
        await Assert.ThrowsAsync<NpgsqlException>(async () => await reconnecting.OpenConnectionAsync());
    }

    [PostgresFact]
    public async Task Initialize_ServerDoesNotStart_ShowsItsLogAndLeavesNothing()
    {
        var cluster = new PostgresCluster(extraSettings: "no_such_setting = on");

        var error = await Assert.ThrowsAsync<InvalidOperationException>(cluster.InitializeAsync);

        Assert.Contains("no_such_setting", error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(cluster.Folder));
    }
}
