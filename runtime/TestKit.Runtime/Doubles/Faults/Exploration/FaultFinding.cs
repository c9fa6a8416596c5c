using System;
using System.Linq;

namespace TestKit;

/// <summary>A run in which something went wrong that should not have.</summary>
public sealed class FaultFinding
{
    internal FaultFinding(FaultPlan plan, string what, Exception? exception)
    {
        Plan = plan;
        What = what;
        Exception = exception;
    }

    /// <summary>The faults that lead to it, for <see cref="FaultExplorer.ReplayAsync"/>.</summary>
    public FaultPlan Plan { get; }

    /// <summary>What went wrong, in words.</summary>
    public string What { get; }

    /// <summary>The exception that escaped or that an invariant threw; null for a run that hangs.</summary>
    public Exception? Exception { get; }

    /// <summary>The plan and what went wrong.</summary>
    public override string ToString()
    {
        var own = Plan.Rules.SelectMany(rule => rule.Faults).Where(fault => !FaultPlanParser.Knows(fault)).ToList();
        var faults = own.Count == 0 ? "" : $", {string.Join(", ", own.Select(fault => $"/* your fault {fault} */"))}";
        return $"{Plan}\n  {What.ReplaceLineEndings("\n  ")}\n  Again: FaultExplorer.ReplayAsync(scenario, FaultPlan.Parse(\"{Plan}\"{faults}))";
    }
}
