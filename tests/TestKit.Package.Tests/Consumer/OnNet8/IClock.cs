using System;
using System.Threading;
using System.Threading.Tasks;
using TestKit;

namespace OnNet8;

/// <summary>A little of everything that a member can be.</summary>
[GenerateTestDouble]
public interface IClock
{
    /// <summary>Raised every second.</summary>
    event EventHandler? Ticked;

    /// <summary>The zone's name.</summary>
    string Zone { get; set; }

    /// <summary>The time.</summary>
    DateTimeOffset Now();

    /// <summary>Waits.</summary>
    Task WaitAsync(TimeSpan time, CancellationToken ct = default);

    /// <summary>Reads a time.</summary>
    bool TryRead(ReadOnlySpan<char> text, out DateTimeOffset time);

    /// <summary>Makes something of the time.</summary>
    T Convert<T>(Func<DateTimeOffset, T> convert);
}
