using System.Threading;
using System.Threading.Tasks;

namespace Provisioning.Execution;

/// <summary>Says whether provisioning is paused. When it throws, provisioning goes on: a broken gate must not stop everything.</summary>
/// <param name="ct">The run's token.</param>
public delegate ValueTask<bool> QuiesceGate(CancellationToken ct);
