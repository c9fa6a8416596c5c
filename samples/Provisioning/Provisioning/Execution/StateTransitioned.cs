using System;

namespace Provisioning.Execution;

/// <summary>A transition for the audit trail; the text of an error is never part of it.</summary>
public sealed record StateTransitioned
{
    /// <summary>The class of a failed job's error.</summary>
    public const string InternalError = "internal_error";

    /// <summary>The job's id.</summary>
    public required string JobId { get; init; }

    /// <summary>The tenant that is provisioned.</summary>
    public required string TenantId { get; init; }

    /// <summary>The state that was left.</summary>
    public required JobState From { get; init; }

    /// <summary>The state that was reached.</summary>
    public required JobState To { get; init; }

    /// <summary>On whose behalf.</summary>
    public required string Principal { get; init; }

    /// <summary>When the work of the step began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>How long the step and storing its outcome took.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>Whether the job was given up with it.</summary>
    public TransitionOutcome Outcome => To is JobState.Failed ? TransitionOutcome.Failed : TransitionOutcome.Succeeded;

    /// <summary><see cref="InternalError"/> when the job was given up, else null.</summary>
    public string? ErrorClass => Outcome is TransitionOutcome.Failed ? InternalError : null;
}
