using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>One run of a scenario that runs many times, and what must hold after it.</summary>
public abstract class ScenarioSession : FaultSession
{
    private readonly List<FaultInvariant> _invariants = [];

    private protected ScenarioSession(FaultPlan plan, TimeProvider clock)
        : base(plan, clock)
    {
    }

    internal IReadOnlyList<FaultInvariant> Invariants => _invariants;

    /// <summary>Says what must hold after the run, whether calls failed or not. Calls that the check makes do not fail and wait for no turn.</summary>
    /// <param name="name">What holds, for messages.</param>
    /// <param name="check">Throws, as an assertion does, if it does not hold.</param>
    public void Invariant(string name, Func<Task> check)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(check);
        _invariants.Add(new(name, check));
    }

    /// <inheritdoc cref="Invariant(string, Func{Task})"/>
    public void Invariant(string name, Action check)
    {
        ArgumentNullException.ThrowIfNull(check);
        Invariant(name, () =>
        {
            check();
            return Task.CompletedTask;
        });
    }
}
