using System;

namespace TestKit;

/// <summary>One run of a scenario that <see cref="FaultExplorer"/> explores: give it to the doubles with <c>WithFaults(faults)</c>, and its token and time to the code under test.</summary>
public sealed class FaultRun : ScenarioSession
{
    private readonly VirtualTime _time;
    private volatile bool _over;

    internal FaultRun(FaultPlan plan, VirtualTime time)
        : base(plan, time)
        => _time = time;

    /// <summary>Virtual time: when nothing else happens, the next timer is due at once. Delays and time limits cost a test nothing, and a run that would wait for ever is noticed.</summary>
    public TimeProvider Time => _time;

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
