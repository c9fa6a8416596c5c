using System;
using System.Collections.Concurrent;
using System.Threading;

namespace Orders.Tests.Statements;

/// <summary>Timers are due at once; how long they would have been is noted.</summary>
internal sealed class InstantClock : TimeProvider
{
    public ConcurrentQueue<TimeSpan> Waits { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Waits.Enqueue(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
