using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using Provisioning.Failures;

namespace Provisioning;

/// <summary>Which state may follow which: one path forward, a branch to clean-up from each unfinished state, and from clean-up to failed.</summary>
public static class JobGraph
{
    private static readonly FrozenDictionary<JobState, JobState[]> Exits = new Dictionary<JobState, JobState[]>
    {
        [JobState.Pending] = [JobState.SchemaCreated, JobState.Cleanup],
        [JobState.SchemaCreated] = [JobState.RoleCreated, JobState.Cleanup],
        [JobState.RoleCreated] = [JobState.Migrated, JobState.Cleanup],
        [JobState.Migrated] = [JobState.Seeded, JobState.Cleanup],
        [JobState.Seeded] = [JobState.Ready, JobState.Cleanup],
        [JobState.Ready] = [],
        [JobState.Cleanup] = [JobState.Failed],
        [JobState.Failed] = [],
    }.ToFrozenDictionary();

    /// <summary>The states that nothing leaves, in the order of the enum.</summary>
    public static IReadOnlyList<JobState> TerminalStates { get; } = [.. Enum.GetValues<JobState>().Where(IsTerminal)];

    /// <summary>Whether nothing leaves <paramref name="state"/>; false for a value that is no state.</summary>
    public static bool IsTerminal(JobState state) => Exits.TryGetValue(state, out var exits) && exits.Length == 0;

    /// <summary>The state a job reaches when the work of <paramref name="state"/> is done.</summary>
    /// <exception cref="IllegalTransitionException">Nothing leaves the state, or it is no state.</exception>
    public static JobState Next(JobState state) => ExitsOf(state) is [var next, ..] ? next : throw IllegalTransitionException.ForTerminal(state);

    /// <summary>Passes when the graph has the edge <paramref name="from"/> → <paramref name="to"/>.</summary>
    /// <exception cref="IllegalTransitionException">It has not.</exception>
    public static void Validate(JobState from, JobState to)
    {
        var exits = ExitsOf(from);
        if (!exits.Contains(to))
        {
            throw IllegalTransitionException.ForEdge(from, to, exits);
        }
    }

    /// <summary>Whether reaching <paramref name="state"/> counts as progress, and so as an attempt; clean-up and failure do not.</summary>
    public static bool CountsAsAttempt(JobState state) => state is not (JobState.Cleanup or JobState.Failed);

    private static JobState[] ExitsOf(JobState state) =>
        Exits.TryGetValue(state, out var exits) ? exits : throw IllegalTransitionException.ForUnknownSource(state);
}
