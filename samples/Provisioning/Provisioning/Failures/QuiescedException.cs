using System;

namespace Provisioning.Failures;

/// <summary>Provisioning is paused; the job stays where it is and can be run again later.</summary>
public sealed class QuiescedException : Exception
{
    private QuiescedException(string message, string jobId)
        : base(message) => JobId = jobId;

    /// <summary>The job's id.</summary>
    public string JobId { get; }

    internal static QuiescedException ForJob(Job job) =>
        new($"Provisioning is paused: job \"{job.Id}\" stays at {job.State}; run it again when the pause is over.", job.Id);
}
