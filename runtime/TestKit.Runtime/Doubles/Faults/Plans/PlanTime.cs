using System;
using System.Globalization;

namespace TestKit;

/// <summary>Times in a plan's text: <c>50ms</c>, <c>2s</c>, <c>1.5min</c>.</summary>
internal static class PlanTime
{
    public static string Text(TimeSpan time)
        => time.TotalSeconds < 1 ? Written(time.TotalMilliseconds, "ms")
            : time.TotalMinutes < 1 ? Written(time.TotalSeconds, "s")
            : Written(time.TotalMinutes, "min");

    public static TimeSpan? Parse(string text)
    {
        var unit = text.TrimStart("0123456789.".ToCharArray());
        if (!double.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return unit switch
        {
            "ms" => TimeSpan.FromMilliseconds(number),
            "s" => TimeSpan.FromSeconds(number),
            "min" => TimeSpan.FromMinutes(number),
            _ => null,
        };
    }

    private static string Written(double number, string unit) => number.ToString("0.###", CultureInfo.InvariantCulture) + unit;
}
