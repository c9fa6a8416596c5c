using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using TestKit.Benchmarks.Tables;

namespace TestKit.Benchmarks.Growth;

/// <summary>Draws costs against sizes on logarithmic axes: a straight line that rises by one decade a decade is linear.</summary>
internal static class Plot
{
    private const int Width = 1060;
    private const int Height = 640;
    private const int Left = 80;
    private const int Right = 640;
    private const int Top = 30;
    private const int Bottom = 590;

    public static string Of(IReadOnlyList<Measured> all)
    {
        var points = all.SelectMany(series => series.Points).ToList();
        var (x, y) = (Decades.Over(points.Select(point => (double)point.Size)), Decades.Over(points.Select(point => point.Nanoseconds)));
        var svg = new StringBuilder();
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" font-family="sans-serif" font-size="12">""");
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<rect width="{Width}" height="{Height}" fill="white"/>""");
        Grid(svg, x, y);
        foreach (var (series, i) in all.Select((series, i) => (series, i)))
        {
            var colour = string.Create(CultureInfo.InvariantCulture, $"hsl({i * 360 / all.Count}, 70%, 42%)");
            var line = string.Join(" ", series.Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(x.Of(point.Size)):0.#},{Y(y.Of(point.Nanoseconds)):0.#}")));
            var row = Top + 10 + (i * 26);
            svg.AppendLine(CultureInfo.InvariantCulture, $"""<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>""");
            svg.AppendLine(CultureInfo.InvariantCulture, $"""<rect x="{Right + 20}" y="{row - 9}" width="14" height="10" fill="{colour}"/><text x="{Right + 42}" y="{row}">{series.Title}: N^{Format.Digits(series.Exponent())}</text>""");
        }

        return svg.AppendLine("</svg>").ToString();
    }

    private static void Grid(StringBuilder svg, Decades x, Decades y)
    {
        foreach (var decade in x.All)
        {
            var at = X(x.Of(decade));
            svg.AppendLine(CultureInfo.InvariantCulture, $"""<line x1="{at:0.#}" y1="{Top}" x2="{at:0.#}" y2="{Bottom}" stroke="#ddd"/><text x="{at:0.#}" y="{Bottom + 18}" text-anchor="middle">{Format.Number(decade)}</text>""");
        }

        foreach (var decade in y.All)
        {
            var at = Y(y.Of(decade));
            svg.AppendLine(CultureInfo.InvariantCulture, $"""<line x1="{Left}" y1="{at:0.#}" x2="{Right}" y2="{at:0.#}" stroke="#ddd"/><text x="{Left - 6}" y="{at + 4:0.#}" text-anchor="end">{Format.Time(decade)}</text>""");
        }

        svg.AppendLine(CultureInfo.InvariantCulture, $"""<text x="{(Left + Right) / 2}" y="{Height - 12}" text-anchor="middle">N</text>""");
    }

    private static double X(double share) => Left + (share * (Right - Left));

    private static double Y(double share) => Bottom - (share * (Bottom - Top));
}
