using System;
using System.Threading;

namespace TestKit.Injection;

/// <summary>How a chain is run, as far as it says so.</summary>
internal sealed record ChainSettings
{
    public static readonly ChainSettings None = new();

    public string? LogPrefix { get; init; }

    public bool? IsBuffered { get; init; }

    public Action<string>? Sink { get; init; }

    public CancellationToken? Cancellation { get; init; }

    public TimeSpan? CleanupGrace { get; init; }

    public SharedScope? ClassScope { get; init; }

    /// <summary>What the later one says goes before what this one says.</summary>
    public ChainSettings Then(ChainSettings later)
        => new()
        {
            LogPrefix = later.LogPrefix ?? LogPrefix,
            IsBuffered = later.IsBuffered ?? IsBuffered,
            Sink = later.Sink ?? Sink,
            Cancellation = later.Cancellation ?? Cancellation,
            CleanupGrace = later.CleanupGrace ?? CleanupGrace,
            ClassScope = later.ClassScope ?? ClassScope,
        };
}
