using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace Provisioning;

/// <summary>The provisioning of one tenant. Two jobs are equal when all their values are, the metadata's entries included.</summary>
/// <param name="Id">The idempotency key: 1 to 255 characters.</param>
/// <param name="TenantId">Whom it is for: 1 to 255 characters.</param>
public sealed record Job(string Id, string TenantId)
{
    /// <summary>How far it is.</summary>
    public JobState State { get; init; } = JobState.Pending;

    /// <summary>How many forward transitions have succeeded; never reset, 5 when ready.</summary>
    public int Attempts { get; init; }

    /// <summary>Why the last step failed; empty when it did not.</summary>
    public string LastError { get; init => field = value ?? ""; } = "";

    /// <summary>The steps' own notes, stored as plain text: no place for secrets. Never null; null becomes empty.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init => field = value ?? ReadOnlyDictionary<string, string>.Empty; } =
        ReadOnlyDictionary<string, string>.Empty;

    /// <summary>When it was stored first: UTC, in whole microseconds.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it last changed: UTC, in whole microseconds.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <inheritdoc/>
    public bool Equals(Job? other) =>
        other is not null
        && (Id, TenantId, State, Attempts, LastError, CreatedAt, UpdatedAt)
            == (other.Id, other.TenantId, other.State, other.Attempts, other.LastError, other.CreatedAt, other.UpdatedAt)
        && Metadata.Count == other.Metadata.Count
        && Metadata.All(entry => other.Metadata.TryGetValue(entry.Key, out var value) && value == entry.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, TenantId, State, Attempts, LastError, CreatedAt, UpdatedAt, Metadata.Count);
}
