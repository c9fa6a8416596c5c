using System;
using System.Threading;

namespace Provisioning.Tests;

/// <summary>A clock that takes its time to answer, so that whoever asks it in the middle of a change stays there for a while.</summary>
internal sealed class SlowClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow()
    {
        Thread.SpinWait(2000);
        return DateTimeOffset.UtcNow;
    }
}
