using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>One run of a scenario that <see cref="FaultExplorer"/> explores: give it to the doubles with <c>WithFaults(faults)</c>, and its token and time to the code under test.</summary>
public sealed class FaultRun : FaultSession
{
    private readonly VirtualTime _time;
    private readonly List<FaultInvariant> _invariants = [];
    private volatile bool _over;

    internal FaultRun(FaultPlan plan, VirtualTime time)
        : base(plan, time)
        => _time = time;

    /// <summary>Virtual time: when nothing else happens, the next timer is due at once. Delays and time limits cost a test nothing, and a run that would wait for ever is noticed.</summary>
    public TimeProvider Time => _time;

    internal IReadOnlyList<FaultInvariant> Invariants => _invariants;

    /// <summary>Says what must hold after the run, whether the scenario failed or not. Calls that the check makes are not counted and do not fail.</summary>
    /// <param name="name">What holds, for the report.</param>
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

    internal override bool Counts
    {
        get
        {
            _time.Touch();
            return !_over;
        }
    }

    /// <summary>From now on calls are neither counted nor made to fail: invariants are checked.</summary>
    internal void End() => _over = true;
}
