using System;

namespace TestKit;

/// <summary>How often a call is to have been made. A number stands for exactly so often.</summary>
public readonly struct Times : IEquatable<Times>
{
    private readonly int _least;
    private readonly int? _most;

    private Times(int least, int? most)
    {
        _least = least;
        _most = most;
    }

    /// <summary>Not at all.</summary>
    public static Times Never => Exactly(0);

    /// <summary>Exactly once.</summary>
    public static Times Once => Exactly(1);

    /// <summary>Exactly twice.</summary>
    public static Times Twice => Exactly(2);

    /// <summary>Once or more often.</summary>
    public static Times AtLeastOnce => AtLeast(1);

    /// <summary>Not at all or once.</summary>
    public static Times AtMostOnce => AtMost(1);

    internal bool HasUpperBound => _most is not null;

    /// <summary>A number of calls.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0.</exception>
    public static implicit operator Times(int count) => Exactly(count);

    /// <summary>The same bounds.</summary>
    public static bool operator ==(Times left, Times right) => left.Equals(right);

    /// <summary>Other bounds.</summary>
    public static bool operator !=(Times left, Times right) => !left.Equals(right);

    /// <summary>Exactly <paramref name="count"/> times.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0.</exception>
    public static Times Exactly(int count)
    {
        InvalidArgument.IfBelow(0, count, "Times.Exactly", "a number of calls");
        return new(count, count);
    }

    /// <summary><paramref name="count"/> times or more often.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0.</exception>
    public static Times AtLeast(int count)
    {
        InvalidArgument.IfBelow(0, count, "Times.AtLeast", "a number of calls");
        return new(count, null);
    }

    /// <summary><paramref name="count"/> times or less often.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0.</exception>
    public static Times AtMost(int count)
    {
        InvalidArgument.IfBelow(0, count, "Times.AtMost", "a number of calls");
        return new(0, count);
    }

    /// <summary>From <paramref name="least"/> to <paramref name="most"/> times, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="least"/> is below 0, or <paramref name="most"/> below <paramref name="least"/>.</exception>
    public static Times Between(int least, int most)
    {
        InvalidArgument.IfBelow(0, least, "Times.Between", "a number of calls");
        InvalidArgument.IfBelow(least, most, "Times.Between", "as its second argument a number of calls not below the first");
        return new(least, most);
    }

    /// <inheritdoc/>
    public bool Equals(Times other) => _least == other._least && _most == other._most;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Times other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_least, _most);

    /// <summary>As messages say it: "exactly once", "at least 2 times".</summary>
    public override string ToString()
        => _most switch
        {
            null => $"at least {Verification.TimesText(_least)}",
            0 => "never",
            _ when _most == _least => $"exactly {Verification.TimesText(_least)}",
            _ when _least == 0 => $"at most {Verification.TimesText(_most.Value)}",
            _ => $"between {_least} and {_most} times",
        };

    internal bool Allow(int count) => count >= _least && (_most is null || count <= _most);
}
