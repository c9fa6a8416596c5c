using System;

namespace Provisioning.Tests;

/// <summary>A clock that stands still until told, on a time that PostgreSQL cannot hold to the last digit.</summary>
public sealed class ManualClock : TimeProvider
{
    private DateTimeOffset _now = new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.FromHours(2)).AddTicks(1234567);

    /// <summary>The time that stores are to write now: UTC, in whole microseconds.</summary>
    public DateTimeOffset Stored => new(_now.UtcTicks / 10 * 10, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.UtcTicks;

    public void Advance(TimeSpan time) => _now += time;
}
