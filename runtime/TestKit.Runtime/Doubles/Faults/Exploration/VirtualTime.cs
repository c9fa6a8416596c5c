using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace TestKit;

/// <summary>
/// Time that stands still while something happens, and jumps to the next timer when nothing has happened for a moment of real time.
/// A jump beyond the limit does not take place: whoever waits for it waits for ever.
/// </summary>
internal sealed class VirtualTime : TimeProvider, IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(200);
    private readonly object _lock = new();
    private readonly List<VirtualTimer> _timers = [];
    private readonly Timer _pump;
    private readonly TimeSpan _limit;
    private readonly Action _overrun;
    private TimeSpan _elapsed;
    private bool _isSilent;
    private bool _disposed;

    public VirtualTime(TimeSpan limit, Action overrun)
    {
        _limit = limit;
        _overrun = overrun;
        _pump = new Timer(_ => Jump());
    }

    /// <summary>How far time goes.</summary>
    public TimeSpan Limit => _limit;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp()
    {
        lock (_lock)
        {
            return _elapsed.Ticks;
        }
    }

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + TimeSpan.FromTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Something happened: the next timer waits a moment longer.</summary>
    public void Touch()
    {
        lock (_lock)
        {
            if (!_disposed && _timers.Count > 0)
            {
                _isSilent = false;
                _pump.Change(Quiet, Timeout.InfiniteTimeSpan);
            }
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _disposed = true;
            _timers.Clear();
            _pump.Dispose();
        }
    }

    internal void Schedule(VirtualTimer timer, TimeSpan dueTime)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                timer.Due = _elapsed + dueTime;
                _timers.Add(timer);
            }
        }

        Touch();
    }

    private void Jump()
    {
        VirtualTimer? next;
        lock (_lock)
        {
            next = _timers.MinBy(timer => timer.Due);
            if (next is null || _disposed)
            {
                return;
            }

            if (next.Due > _limit && !_isSilent)
            {
                // Work that takes real time may still go on beside the one who waits.
                _isSilent = true;
                _pump.Change(Silence, Timeout.InfiniteTimeSpan);
                return;
            }

            if (next.Due > _limit)
            {
                next = null;
            }
            else
            {
                _elapsed = next.Due > _elapsed ? next.Due : _elapsed;
                _timers.Remove(next);
            }
        }

        if (next is null)
        {
            _overrun();
            return;
        }

        next.Fire();
        Touch();
    }
}
