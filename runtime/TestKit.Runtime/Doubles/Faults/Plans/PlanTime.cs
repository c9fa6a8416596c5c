using System;
using System.Globalization;

namespace TestKit;

/// <summary>Times in a plan's text: <c>50ms</c>, <c>2s</c>, <c>1.5min</c>. The text holds the time to the last tick.</summary>
internal static class PlanTime
{
    public static string Text(TimeSpan time)
        => time < TimeSpan.FromSeconds(1) ? Written(time, TimeSpan.TicksPerMillisecond, "ms")
            : time >= TimeSpan.FromMinutes(1) && time.Ticks % (TimeSpan.TicksPerMinute / 10) == 0 ? Written(time, TimeSpan.TicksPerMinute, "min")
            : Written(time, TimeSpan.TicksPerSecond, "s");

    public static TimeSpan? Parse(string text)
    {
        var unit = text.TrimStart("0123456789.".ToCharArray());
        return TicksOf(unit) is { } ticks
            && decimal.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number <= TimeSpan.MaxValue.Ticks / ticks
            ? TimeSpan.FromTicks((long)(number * ticks))
            : null;
    }

    private static long? TicksOf(string unit)
        => unit switch
        {
            "ms" => TimeSpan.TicksPerMillisecond,
            "s" => TimeSpan.TicksPerSecond,
            "min" => TimeSpan.TicksPerMinute,
            _ => null,
        };

    private static string Written(TimeSpan time, long ticks, string unit) => ((decimal)time.Ticks / ticks).ToString("0.#######", CultureInfo.InvariantCulture) + unit;
}
