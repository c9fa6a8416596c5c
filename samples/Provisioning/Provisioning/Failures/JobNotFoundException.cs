using System;

namespace Provisioning.Failures;

/// <summary>There is no job with that id.</summary>
public sealed class JobNotFoundException : Exception
{
    private JobNotFoundException(string message, string jobId)
        : base(message) => JobId = jobId;

    /// <summary>The id that was looked for.</summary>
    public string JobId { get; }

    internal static JobNotFoundException ForId(string jobId) => new($"There is no job \"{jobId}\".", jobId);
}
