using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace TestKit.Benchmarks.CompileTime;

/// <summary>What an action takes: the least of several runs, since other work on the machine can only add to it.</summary>
internal sealed record Cost(TimeSpan Wall, TimeSpan Cpu, double Bytes)
{
    /// <summary>Measures an action on an input that is new each time and whose making does not count.</summary>
    public static Cost Of<T>(int runs, Func<T> prepare, Action<T> action)
    {
        var costs = new List<Cost>();
        for (var i = 0; i <= runs; i++)
        {
            var input = prepare();
            GC.Collect();
            var cost = Once(() => action(input));
            if (i > 0)
            {
                costs.Add(cost);
            }
        }

        return new(costs.Min(cost => cost.Wall), costs.Min(cost => cost.Cpu), costs.Min(cost => cost.Bytes));
    }

    private static Cost Once(Action action)
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        action();
        return new(Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - cpu, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }
}
