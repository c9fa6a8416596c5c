using System;

namespace TestKit;

/// <summary>How a double behaves and what it records.</summary>
public sealed class DoubleOptions
{
    private readonly int? _journalLimit;

    /// <summary>What happens to a call that nothing was set up for. <see cref="MockBehavior.Loose"/> by default.</summary>
    public MockBehavior Behavior { get; init; }

    /// <summary>What a loose double returns from a call that nothing was set up for. <see cref="DefaultValue.Empty"/> by default.</summary>
    public DefaultValue DefaultValue { get; init; }

    /// <summary>Whether calls are recorded. True by default; without it, calls cannot be looked at nor asserted.</summary>
    public bool Recording { get; init; } = true;

    /// <summary>How many calls are kept, the latest ones. Null, the default, keeps all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int? JournalLimit
    {
        get => _journalLimit;
        init => _journalLimit = value is null or > 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "JournalLimit is the number of calls to keep: 1 or more, or null for all.");
    }

    /// <summary>The clock that times of calls are taken from. Null, the default, records no times.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>Whether the calling thread is recorded. False by default.</summary>
    public bool RecordThreads { get; init; }

    /// <summary>Whether every call after the double was disposed throws <see cref="ObjectDisposedException"/>. False by default.</summary>
    public bool ThrowsAfterDispose { get; init; }

    /// <summary>Recording a call asks for nothing beyond the call itself.</summary>
    internal bool IsPlain => _journalLimit is null && Clock is null && !RecordThreads;

    /// <summary>Nothing is asked for beyond a behavior, and whether to record.</summary>
    internal bool IsBrief => IsPlain && DefaultValue == DefaultValue.Empty && !ThrowsAfterDispose;
}
