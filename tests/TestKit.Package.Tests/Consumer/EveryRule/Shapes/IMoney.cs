#pragma warning disable // What the project itself writes is not the matter here.
using System;
using TestKit;

namespace EveryRule.Shapes;

/// <summary>A self type with static members of every kind.</summary>
[GenerateTestDouble]
public interface IMoney<TSelf> : IComparable<TSelf>
    where TSelf : class, IMoney<TSelf>, new()
{
    /// <summary>Raised when rates change.</summary>
    static virtual event EventHandler? RatesChanged { add { } remove { } }

    /// <summary>Nothing.</summary>
    static virtual TSelf Zero => TSelf.Of(0);

    /// <summary>How much.</summary>
    decimal Amount { get; }

    /// <summary>Whether it is nothing.</summary>
    bool IsZero => Amount == 0;

    /// <summary>So much.</summary>
    static abstract TSelf Of(decimal amount);

    /// <summary>Reads money.</summary>
    static virtual bool TryParse(ReadOnlySpan<char> text, out TSelf? money)
    {
        money = null;
        return false;
    }

    /// <summary>Makes something of it.</summary>
    static virtual T Convert<T>(TSelf money, Func<TSelf, T> convert)
        where T : struct
        => convert(money);

    /// <summary>Adds.</summary>
    static abstract TSelf operator +(TSelf left, TSelf right);

    /// <summary>Rounds.</summary>
    static abstract explicit operator int(TSelf money);
}
