using System;
using System.Collections.Generic;

namespace TestKit;

/// <summary>What <see cref="FaultExplorer"/> tries, and how far it goes.</summary>
public sealed class FaultExplorerOptions
{
    private readonly IReadOnlyList<Fault>? _faults;
    private readonly int _maxRuns = 1000;
    private readonly int _parallelRuns = 1;

    /// <summary>The failures that each call is tried with, before its effect. By default it is <see cref="FaultCatalogue.Timeout"/>, and <see cref="FaultCatalogue.ConnectionLost"/> for calls that go to a database.</summary>
    public IReadOnlyList<Fault> Faults
    {
        get => _faults ?? [FaultCatalogue.Timeout];
        init => _faults = value;
    }

    /// <summary>The failures for one call, where they differ from member to member: null leaves it to <see cref="Faults"/>, an empty list leaves the call alone. By default <c>Dispose</c> and <c>DisposeAsync</c> are left alone.</summary>
    public Func<FaultPoint, IReadOnlyList<Fault>?> FaultsOf { get; init; } = point => point.Member is "Dispose" or "DisposeAsync" ? [] : null;

    /// <summary>Whether each failure is also tried after the call's effect: it was done, the answer is lost. True by default; errors by which a database refuses a statement, and reading a row, are tried before the effect only.</summary>
    public bool AfterEffect { get; init; } = true;

    /// <summary>Whether each call is also tried with <see cref="Fault.Cancel"/>. True by default.</summary>
    public bool Cancellation { get; init; } = true;

    /// <summary>Whether, after the single failures, pairs are tried: with each failure that led to no finding, each later call failing too. False by default.</summary>
    public bool Pairs { get; init; }

    /// <summary>How many runs there are at most, the first without a failure not counted. 1,000 by default; the report says if there would have been more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxRuns
    {
        get => _maxRuns;
        init
        {
            InvalidArgument.IfBelow(1, value, nameof(MaxRuns), "a number of runs");
            _maxRuns = value;
        }
    }

    /// <summary>How many runs go on at the same time. 1 by default: scenarios that share something must not run together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int ParallelRuns
    {
        get => _parallelRuns;
        init
        {
            InvalidArgument.IfBelow(1, value, nameof(ParallelRuns), "a number of runs");
            _parallelRuns = value;
        }
    }

    /// <summary>How long a run may take by its virtual time (<see cref="FaultRun.Time"/>) before it hangs. One day by default.</summary>
    public TimeSpan VirtualTimeLimit { get; init; } = TimeSpan.FromDays(1);

    /// <summary>How long a run may take by the clock on the wall before it hangs. 10 seconds by default.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Which exceptions may leave the scenario, besides the injected ones, also as inner exceptions, and the cancellation of a cancelled run. None by default.</summary>
    public Func<Exception, bool> Allows { get; init; } = _ => false;

    /// <summary>What must hold after each run, by name; checked besides the invariants that the scenario states.</summary>
    public IReadOnlyDictionary<string, Func<FaultRun, System.Threading.Tasks.Task>> Invariants { get; init; } = new Dictionary<string, Func<FaultRun, System.Threading.Tasks.Task>>();

    internal IReadOnlyList<Fault> For(FaultPoint point)
        => FaultsOf(point) ?? _faults ?? (point.IsSql ? [FaultCatalogue.ConnectionLost] : Faults);

    /// <summary>Is told after each run how many are done, and of how many as far as is known.</summary>
    public Action<int, int>? Progress { get; init; }
}
