using System;

namespace Provisioning.Failures;

/// <summary>A job ended as <see cref="JobState.Failed"/>; running it again changes nothing.</summary>
public sealed class ProvisioningFailedException : Exception
{
    private ProvisioningFailedException(string message, Job job)
        : base(message) => (JobId, LastError) = (job.Id, job.LastError);

    /// <summary>The job's id.</summary>
    public string JobId { get; }

    /// <summary>Why; empty when nobody said.</summary>
    public string LastError { get; }

    internal static ProvisioningFailedException ForJob(Job job) =>
        new($"Job \"{job.Id}\" has failed: {(job.LastError.Length == 0 ? "no error was recorded." : job.LastError)}", job);
}
