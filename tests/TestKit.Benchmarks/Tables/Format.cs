using System;
using System.Globalization;

namespace TestKit.Benchmarks.Tables;

/// <summary>Three significant digits are all that a shared machine is good for.</summary>
internal static class Format
{
    public static string Time(double nanoseconds)
        => nanoseconds switch
        {
            < 1e3 => $"{Digits(nanoseconds)} ns",
            < 1e6 => $"{Digits(nanoseconds / 1e3)} µs",
            < 1e9 => $"{Digits(nanoseconds / 1e6)} ms",
            _ => $"{Digits(nanoseconds / 1e9)} s",
        };

    public static string Time(TimeSpan time) => Time(time.TotalNanoseconds);

    public static string Bytes(double bytes)
        => bytes switch
        {
            < 1e4 => $"{Number(bytes)} B",
            < 1e7 => $"{Digits(bytes / 1e3)} kB",
            _ => $"{Digits(bytes / 1e6)} MB",
        };

    public static string Ratio(double value, double? baseline)
        => value == 0 ? "0" : baseline is > 0 ? $"{Digits(value / baseline.Value)}×" : "–";

    public static string Number(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Digits(double value)
        => value switch
        {
            0 => "0",
            < 9.995 => value.ToString("0.00", CultureInfo.InvariantCulture),
            < 99.95 => value.ToString("0.0", CultureInfo.InvariantCulture),
            _ => Number(value),
        };
}
