using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit;

internal sealed class Delay(TimeSpan time, TimeProvider clock) : Interception
{
    public override Task BeforeAsync(CancellationToken token) => Task.Delay(time, clock, token);

    public override string ToString()
        => time == Timeout.InfiniteTimeSpan ? "hangs" : $"is delayed by {time.ToString("g", CultureInfo.InvariantCulture)}";
}
