using System;
using System.Threading.Tasks;
using Provisioning.Tests.Clusters;
using Provisioning.Tests.Requirements;
using Xunit;

namespace Provisioning.Tests.Doubles;

[NeedsPostgres]
[Collection(SharedCluster.Name)]
public sealed class PostgresStateAssertionTests(PostgresCluster cluster) : StateAssertionContract
{
    protected override async Task<IStateStore> CreateStoreAsync() => await cluster.CreateStoreAsync(TimeProvider.System);
}
