using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TestKit.Benchmarks.Tables;

namespace TestKit.Benchmarks.Growth;

/// <summary>Measures each cost against the size of the work, as a table and as a plot.</summary>
internal static class GrowthBenchmarks
{
    private const string PlotFile = "growth.svg";

    public static void Run(Selection selection)
    {
        IEnumerable<Series> all = [.. DoubleGrowth.All, .. DataGrowth.All, .. ChainGrowth.All, .. CompileGrowth.All];
        var measured = all.Where(series => selection.Includes(series.Title)).Select(series => series.Measure(selection.Quick)).ToList();
        var table = new MarkdownTable("Growth: cost against the size of the work", "what", "N", "time", "for each of N", "bytes for each of N", "exponent");
        foreach (var series in measured)
        {
            var (heading, exponent) = (series.Title, Format.Digits(series.Exponent()));
            foreach (var point in series.Points)
            {
                table.Row(heading, Format.Number(point.Size), Format.Time(point.Nanoseconds), Format.Time(point.Nanoseconds / point.Size), Format.Bytes(point.Bytes / point.Size), exponent);
                (heading, exponent) = ("", "");
            }
        }

        table.Print();
        if (measured.Count > 0)
        {
            File.WriteAllText(PlotFile, Plot.Of(measured));
            Console.WriteLine($"\nThe plot is in {PlotFile}.");
        }
    }
}
