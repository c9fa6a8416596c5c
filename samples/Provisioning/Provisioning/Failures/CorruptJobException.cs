using System;

namespace Provisioning.Failures;

/// <summary>A stored job that this code did not write: its row has been changed by other hands.</summary>
public sealed class CorruptJobException : Exception
{
    private CorruptJobException(string message, string jobId, Exception? cause = null)
        : base(message, cause) => JobId = jobId;

    /// <summary>The job's id.</summary>
    public string JobId { get; }

    internal static CorruptJobException ForState(string jobId, string state) =>
        new($"Job \"{jobId}\" is stored with the state \"{state}\", which is none.", jobId);

    internal static CorruptJobException ForMetadata(string jobId, Exception? cause) =>
        new($"Job \"{jobId}\" is stored with metadata that are no map of texts.", jobId, cause);
}
