using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Benchmarks.Growth;

/// <summary>A cost at all sizes of the work.</summary>
internal sealed record Measured(string Title, IReadOnlyList<Point> Points)
{
    /// <summary>The k of "time grows like size to the power of k": the slope of the regression line through the larger half on logarithmic axes, where constant costs no longer count.</summary>
    public double Exponent()
    {
        var points = Points.Skip((Points.Count - 1) / 2).Select(point => (X: Math.Log(point.Size), Y: Math.Log(point.Nanoseconds))).ToList();
        var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
        return points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x));
    }
}
