using System;

namespace Provisioning.Failures;

/// <summary>A job was to be moved from a state that it has left; whoever moved it was faster. Read it again.</summary>
public sealed class StaleReadException : Exception
{
    private StaleReadException(string message, string jobId, JobState actual)
        : base(message) => (JobId, Actual) = (jobId, actual);

    /// <summary>The job's id.</summary>
    public string JobId { get; }

    /// <summary>The state that the job is in.</summary>
    public JobState Actual { get; }

    internal static StaleReadException ForJob(Job job, JobState from, JobState to) =>
        new($"Job \"{job.Id}\" was not moved {from} -> {to}: it is {job.State} by now.", job.Id, job.State);
}
