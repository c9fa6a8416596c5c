using System;

namespace Provisioning.Failures;

/// <summary>A job has a value that cannot be stored.</summary>
public sealed class InvalidJobException : Exception
{
    private InvalidJobException(string message, string? field)
        : base(message) => Field = field;

    /// <summary>The value's name; null when the whole job is missing.</summary>
    public string? Field { get; }

    internal static InvalidJobException ForNull() => new("The job is null.", null);

    internal static InvalidJobException ForEmpty(string field) => new($"The job's {field} is empty.", field);

    internal static InvalidJobException ForLength(string field, int length, int limit) =>
        new($"The job's {field} has {length} characters; the limit is {limit}.", field);

    internal static InvalidJobException ForText(string field) =>
        new($"The job's {field} cannot be stored: it has a null character or half of a surrogate pair.", field);

    internal static InvalidJobException ForNullMetadata(string key) =>
        new($"The job's Metadata[\"{key}\"] is null; leave the key out instead.", $"Metadata[\"{key}\"]");

    // The other tenant stays unnamed: the caller may have no right to know it.
    internal static InvalidJobException ForOtherTenant(string jobId) =>
        new($"The job's TenantId is not that of the stored job \"{jobId}\"; take another id.", nameof(Job.TenantId));
}
