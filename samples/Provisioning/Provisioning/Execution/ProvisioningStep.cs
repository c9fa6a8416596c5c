using System.Threading;
using System.Threading.Tasks;

namespace Provisioning.Execution;

/// <summary>The work between two states. It runs before the new state is stored, so it may run again after a crash and must be idempotent.</summary>
/// <param name="context">The job, and the metadata that the step may change.</param>
/// <param name="ct">The run's token.</param>
public delegate Task ProvisioningStep(StepContext context, CancellationToken ct);
