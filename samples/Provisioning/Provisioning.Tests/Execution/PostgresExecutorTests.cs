using System;
using System.Threading.Tasks;
using Provisioning.Tests.Clusters;
using Provisioning.Tests.Requirements;
using Xunit;

namespace Provisioning.Tests.Execution;

[NeedsPostgres]
[Collection(SharedCluster.Name)]
public sealed class PostgresExecutorTests(PostgresCluster cluster) : ExecutorContract
{
    protected override async Task<IStateStore> CreateStoreAsync() => await cluster.CreateStoreAsync(TimeProvider.System);
}
