using System;
using System.Collections.Generic;

namespace TestKit;

/// <summary>What came of one run.</summary>
internal sealed class FaultOutcome(FaultRun run, FaultPlan plan, Exception? escaped, IReadOnlyList<FaultFinding> findings)
{
    public FaultPlan Plan { get; } = plan;

    public IReadOnlyList<FaultPoint> Points { get; } = run.Points;

    public IReadOnlyList<InjectedFault> Injected { get; } = run.Injected;

    public FaultPlan InjectedPlan { get; } = run.InjectedPlan();

    public Exception? Escaped { get; } = escaped;

    public IReadOnlyList<FaultFinding> Findings { get; } = findings;

    /// <summary>In a few words, for the report.</summary>
    public override string ToString()
        => Findings.Count > 0 ? "✗"
            : Injected.Count == 0 && Plan.Rules.Count > 0 ? "not reached"
            : Escaped is null ? "completes"
            : Escaped is OperationCanceledException ? "is cancelled"
            : $"fails with {Escaped.GetType().Name}";
}
