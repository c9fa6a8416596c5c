using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Benchmarks.CompileTime;

namespace TestKit.Benchmarks.Growth;

/// <summary>One cost that is measured against the size of the work.</summary>
/// <param name="Title">What is done; the size is its "N".</param>
/// <param name="Sizes">The sizes, rising.</param>
/// <param name="Prepare">Makes what may be done again and again, for a size; making it does not count.</param>
internal sealed record Series(string Title, IReadOnlyList<int> Sizes, Func<int, Action> Prepare)
{
    private static readonly TimeSpan SampleLength = TimeSpan.FromMilliseconds(20);

    /// <summary>What one go takes at each size, in nanoseconds of CPU time and in bytes.</summary>
    public Measured Measure(bool quick)
    {
        var sizes = quick ? [.. Sizes.Take(3)] : Sizes;
        var samples = quick ? 2 : 5;

        // The largest first: by the time of the small ones, where it would show, the code is compiled for good.
        return new(Title, [.. sizes.Reverse().Select(size => Point(size, Prepare(size), samples)).Reverse()]);
    }

    /// <summary>A sample is long enough for the clock, and the same for all of them.</summary>
    private static Point Point(int size, Action action, int samples)
    {
        var once = Cost.Of(1, () => 0, _ => action());
        var repeats = (int)Math.Clamp(SampleLength / (once.Cpu + TimeSpan.FromTicks(1)), 1, 1_000_000);
        var cost = Cost.Of(samples, () => 0, _ => Repeat(action, repeats));
        return new(size, cost.Cpu.TotalNanoseconds / repeats, cost.Bytes / repeats);
    }

    private static void Repeat(Action action, int times)
    {
        for (var i = 0; i < times; i++)
        {
            action();
        }
    }
}
