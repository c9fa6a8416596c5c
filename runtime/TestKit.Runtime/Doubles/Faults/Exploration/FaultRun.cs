using System;
using System.Threading;

namespace TestKit;

/// <summary>One run of a scenario that <see cref="FaultExplorer"/> explores: give it to the doubles with <c>WithFaults(faults)</c>, and its token and time to the code under test.</summary>
public sealed class FaultRun : ScenarioSession
{
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(49);
    private readonly VirtualTime _time;
    private volatile bool _over;
    private volatile bool _abandoned;

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

    /// <summary>Beyond the limit of virtual time: when nothing else happens any more, a call that hangs is noticed at once.</summary>
    internal override TimeSpan Forever => _time.Limit < LongestTimer ? _time.Limit + TimeSpan.FromMilliseconds(1) : Timeout.InfiniteTimeSpan;

    /// <summary>A run that was given up makes no more calls: what it does in a loop would otherwise never end.</summary>
    private protected override Interception? WhenOver => _abandoned ? new FailedCall(_ => new OperationCanceledException("The run was given up.", CancellationToken)) : null;

    /// <summary>From now on calls are neither counted nor made to fail: invariants are checked.</summary>
    internal void End() => _over = true;

    /// <summary>From now on every call fails: nobody waits for the run any longer.</summary>
    internal void Abandon()
    {
        _abandoned = true;
        End();
        Cancel(default);
    }
}
