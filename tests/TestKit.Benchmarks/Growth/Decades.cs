using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Benchmarks.Growth;

/// <summary>A logarithmic axis over whole powers of ten.</summary>
internal sealed record Decades(int First, int Last)
{
    /// <summary>The powers of ten that the axis shows.</summary>
    public IEnumerable<double> All => Enumerable.Range(First, Last - First + 1).Select(power => Math.Pow(10, power));

    public static Decades Over(IEnumerable<double> values)
    {
        var logarithms = values.Select(Math.Log10).ToList();
        var first = (int)Math.Floor(logarithms.Min());
        return new(first, Math.Max(first + 1, (int)Math.Ceiling(logarithms.Max())));
    }

    /// <summary>Where on the axis a value is, from 0 to 1.</summary>
    public double Of(double value) => (Math.Log10(value) - First) / (Last - First);
}
