using System;

namespace Provisioning.Failures;

/// <summary>The store failed an executor; the inner exception says how. The job is where it was, as far as is known, and can be run again.</summary>
public sealed class StoreFailedException : Exception
{
    private StoreFailedException(string message, string jobId, Exception cause)
        : base(message, cause) => JobId = jobId;

    /// <summary>The job's id.</summary>
    public string JobId { get; }

    internal static StoreFailedException ForLoad(string jobId, Exception cause) =>
        new($"Job \"{jobId}\" could not be loaded: {cause.Message}", jobId, cause);

    internal static StoreFailedException ForTransition(Job job, JobState to, Exception cause) =>
        new($"Job \"{job.Id}\": the transition {job.State} -> {to} could not be stored: {cause.Message}", job.Id, cause);
}
