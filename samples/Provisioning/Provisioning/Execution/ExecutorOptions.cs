using System;

namespace Provisioning.Execution;

/// <summary>What an executor can do without.</summary>
public sealed record ExecutorOptions
{
    /// <summary>Asked before each step, except in clean-up; without it provisioning is never paused.</summary>
    public QuiesceGate? Gate { get; init; }

    /// <summary>Where the audit trail goes; by default nowhere.</summary>
    public ITransitionEmitter? Emitter { get; init; }

    /// <summary>On whose behalf the audit trail says it was done; by default "provisioning".</summary>
    public string Principal { get; init; } = "provisioning";

    /// <summary>What tells the audit trail's times; by default the system's clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
