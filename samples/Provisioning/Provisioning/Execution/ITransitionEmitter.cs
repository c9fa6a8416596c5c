using TestKit;

namespace Provisioning.Execution;

/// <summary>Where the audit trail goes: one event for each transition that was stored.</summary>
[GenerateTestDouble]
public interface ITransitionEmitter
{
    /// <summary>Takes an event over; must not block. When it throws, the run logs a warning and goes on.</summary>
    /// <param name="transition">What happened.</param>
    void Emit(StateTransitioned transition);
}
