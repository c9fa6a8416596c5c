using System;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>A timer of <see cref="VirtualTime"/>.</summary>
internal sealed class VirtualTimer(VirtualTime time, Action callback) : ITimer
{
    private TimeSpan _period = Timeout.InfiniteTimeSpan;

    /// <summary>When it is due, counted from the start of time.</summary>
    public TimeSpan Due { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        _period = period;
        time.Schedule(this, dueTime);
        return true;
    }

    public void Fire()
    {
        if (_period > TimeSpan.Zero)
        {
            time.Schedule(this, _period);
        }

        callback();
    }

    public void Dispose() => time.Schedule(this, Timeout.InfiniteTimeSpan);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }
}
