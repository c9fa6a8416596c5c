using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Provisioning.Execution;
using Provisioning.Failures;

namespace Provisioning.Tests.Exploration;

/// <summary>Holds the tenant's lease while a job runs. It has a mistake, seeded on purpose: the clean-up of one way out is missing.</summary>
internal sealed class LeasedProvisioning(ProvisioningExecutor executor, ISet<string> leases)
{
    public async Task RunAsync(string jobId, string tenant, CancellationToken ct = default)
    {
        leases.Add(tenant);
        try
        {
            await executor.RunAsync(jobId, ct);
            leases.Remove(tenant);
        }
        catch (ProvisioningFailedException)
        {
            leases.Remove(tenant);
            throw;
        }
    }
}
