using System;
using TestKit;

namespace OnNet8;

/// <summary>Uses the double as a test would.</summary>
public static class Uses
{
    /// <summary>Gives a clock that stands still.</summary>
    public static IClock Standing()
    {
        var clock = new MockClock();
        clock.Now().Returns(DateTimeOffset.UnixEpoch);
        clock.Zone.Returns("UTC");
        clock.WaitAsync().AssertNotCalled();
        return clock;
    }
}
