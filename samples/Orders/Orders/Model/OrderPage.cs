using System;

namespace Orders.Model;

/// <summary>Which orders a list shows.</summary>
public sealed record OrderPage
{
    private readonly int _limit = 50;

    /// <summary>Whose orders; null for everybody's.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The id before the page, which is the last one of the page before; "" for the first page.</summary>
    public string After { get; init; } = "";

    /// <summary>How many orders at most: 1 to 500.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside of that.</exception>
    public int Limit
    {
        get => _limit;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 500);
            _limit = value;
        }
    }
}
