using System;
using System.Globalization;

namespace TestKit;

/// <summary>Which calls of a member a rule means, counted from 1 for each double.</summary>
public readonly struct CallNumbers : IEquatable<CallNumbers>
{
    private readonly int _beforeFirst;
    private readonly int _last;
    private readonly int _interval;

    private CallNumbers(int first, int last, int interval)
    {
        _beforeFirst = first - 1;
        _last = last;
        _interval = interval;
    }

    /// <summary>All calls: <c>*</c>.</summary>
    public static CallNumbers All => default;

    /// <summary>One call: <c>2</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is below 1.</exception>
    public static implicit operator CallNumbers(int number) => Range(number, number);

    /// <summary>The same calls.</summary>
    public static bool operator ==(CallNumbers left, CallNumbers right) => left.Equals(right);

    /// <summary>Other calls.</summary>
    public static bool operator !=(CallNumbers left, CallNumbers right) => !left.Equals(right);

    /// <summary>The calls from <paramref name="first"/> to <paramref name="last"/>, both included: <c>2-3</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="first"/> is below 1, or <paramref name="last"/> below it.</exception>
    public static CallNumbers Range(int first, int last)
    {
        InvalidArgument.IfBelow(1, first, nameof(first), "the number of a call, counted from 1");
        InvalidArgument.IfBelow(first, last, nameof(last), "the number of the last call");
        return new(first, last, 0);
    }

    /// <summary>That call and all after it: <c>4+</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="first"/> is below 1.</exception>
    public static CallNumbers From(int first)
    {
        InvalidArgument.IfBelow(1, first, nameof(first), "the number of a call, counted from 1");
        return new(first, 0, 0);
    }

    /// <summary>Every so many calls: <c>/3</c> is the third, the sixth and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="interval"/> is below 1.</exception>
    public static CallNumbers Every(int interval)
    {
        InvalidArgument.IfBelow(1, interval, nameof(interval), "after how many calls it is one again");
        return new(1, 0, interval);
    }

    /// <summary>One call, for languages without implicit conversions.</summary>
    public static CallNumbers FromInt32(int number) => number;

    /// <inheritdoc/>
    public bool Equals(CallNumbers other) => (_beforeFirst, _last, _interval) == (other._beforeFirst, other._last, other._interval);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CallNumbers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_beforeFirst, _last, _interval);

    /// <summary>As a plan's text has it.</summary>
    public override string ToString()
    {
        var first = _beforeFirst + 1;
        return this == All ? "*"
            : _interval > 0 ? string.Create(CultureInfo.InvariantCulture, $"/{_interval}")
            : _last == 0 ? string.Create(CultureInfo.InvariantCulture, $"{first}+")
            : _last == first ? first.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{first}-{_last}");
    }

    internal static CallNumbers? Parse(string text)
    {
        if (text == "*")
        {
            return All;
        }

        if (text.StartsWith('/') && Number(text[1..]) is { } interval)
        {
            return Every(interval);
        }

        if (text.EndsWith('+') && Number(text[..^1]) is { } first)
        {
            return From(first);
        }

        var ends = text.Split('-');
        return ends.Length <= 2 && Number(ends[0]) is { } from && Number(ends[^1]) is { } to && to >= from ? Range(from, to) : null;
    }

    internal bool Include(int number)
        => number > _beforeFirst && (_last == 0 || number <= _last) && (_interval == 0 || number % _interval == 0);

    private static int? Number(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
