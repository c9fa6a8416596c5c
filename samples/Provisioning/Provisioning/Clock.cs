using System;

namespace Provisioning;

/// <summary>The time as stores keep it.</summary>
internal static class Clock
{
    // PostgreSQL keeps microseconds, .NET a tenth of one: what is written must equal what is read.
    public static DateTimeOffset NowInMicroseconds(this TimeProvider time)
    {
        var now = time.GetUtcNow().ToUniversalTime();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
