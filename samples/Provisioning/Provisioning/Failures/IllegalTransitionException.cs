using System;
using System.Collections.Generic;

namespace Provisioning.Failures;

/// <summary>The graph has no such edge.</summary>
public sealed class IllegalTransitionException : Exception
{
    private IllegalTransitionException(string message)
        : base(message)
    {
    }

    internal static IllegalTransitionException ForUnknownSource(JobState from) => new($"{from} is no state of a job.");

    internal static IllegalTransitionException ForTerminal(JobState from) => new($"Nothing follows {from}: it is terminal.");

    internal static IllegalTransitionException ForEdge(JobState from, JobState to, IReadOnlyCollection<JobState> exits) =>
        new($"A job cannot go {from} -> {to}: " + (exits.Count == 0 ? $"{from} is terminal." : $"from {from} it goes to {string.Join(" or ", exits)}."));
}
