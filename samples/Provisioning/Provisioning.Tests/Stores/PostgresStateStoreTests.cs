using System;
using System.Threading.Tasks;
using Provisioning.Tests.Clusters;
using Provisioning.Tests.Requirements;
using Xunit;

namespace Provisioning.Tests.Stores;

[NeedsPostgres]
[Collection(SharedCluster.Name)]
public sealed class PostgresStateStoreTests(PostgresCluster cluster) : StateStoreContract
{
    protected override async Task<IStateStore> CreateStoreAsync(TimeProvider time) => await cluster.CreateStoreAsync(time);
}
