using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using Provisioning.Failures;

namespace Provisioning;

/// <summary>What every store asks of a job, in one place so that stores cannot differ.</summary>
internal static class JobRules
{
    /// <summary>The longest id and the longest tenant id, in UTF-16 units.</summary>
    public const int MaxLength = 255;

    public static void ValidateNew([NotNull] Job? job)
    {
        if (job is null)
        {
            throw InvalidJobException.ForNull();
        }

        ValidateKey(nameof(Job.Id), job.Id);
        ValidateKey(nameof(Job.TenantId), job.TenantId);
        ValidateMetadata(job.Metadata);
    }

    public static void ValidateTransition(JobState from, JobState to, IReadOnlyDictionary<string, string>? metadata, string? lastError)
    {
        JobGraph.Validate(from, to);
        ValidateMetadata(metadata);
        ValidateText(nameof(Job.LastError), lastError ?? "");
    }

    // Handing out a job to whoever knows its id would tell one tenant about another.
    public static Job EnsureTenant(Job stored, Job asked) =>
        stored.TenantId == asked.TenantId ? stored : throw InvalidJobException.ForOtherTenant(asked.Id);

    public static IReadOnlyDictionary<string, string> Snapshot(IReadOnlyDictionary<string, string> metadata) =>
        metadata.Count == 0
            ? ReadOnlyDictionary<string, string>.Empty
            : new ReadOnlyDictionary<string, string>(new Dictionary<string, string>(metadata, StringComparer.Ordinal));

    private static void ValidateKey(string field, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw InvalidJobException.ForEmpty(field);
        }

        if (value.Length > MaxLength)
        {
            throw InvalidJobException.ForLength(field, value.Length, MaxLength);
        }

        ValidateText(field, value);
    }

    private static void ValidateMetadata(IReadOnlyDictionary<string, string>? metadata)
    {
        foreach (var (key, value) in metadata ?? ReadOnlyDictionary<string, string>.Empty)
        {
            ValidateText("Metadata key", key);
            ValidateText($"Metadata[\"{key}\"]", value ?? throw InvalidJobException.ForNullMetadata(key));
        }
    }

    private static void ValidateText(string field, string value)
    {
        if (!StorableText.Accepts(value))
        {
            throw InvalidJobException.ForText(field);
        }
    }
}
