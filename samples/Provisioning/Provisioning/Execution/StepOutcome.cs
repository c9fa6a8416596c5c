using System;
using System.Collections.Generic;

namespace Provisioning.Execution;

/// <summary>What becomes of a job after a step.</summary>
internal static class StepOutcome
{
    public static Job After(this Job job, Exception? failure, IReadOnlyDictionary<string, string> metadata)
    {
        // The error that led to clean-up is the one that matters; a failing clean-up must neither hide it nor hold the job up.
        var (to, lastError) = (job.State, failure) switch
        {
            (JobState.Cleanup, not null) when job.LastError.Length == 0 => (JobState.Failed, $"cleanup error: {TextOf(failure)}"),
            (JobState.Cleanup, _) => (JobState.Failed, job.LastError),
            (_, null) => (JobGraph.Next(job.State), ""),
            _ => (JobState.Cleanup, TextOf(failure)),
        };
        return job with { State = to, LastError = lastError, Metadata = metadata };
    }

    private static string TextOf(Exception failure) =>
        failure.Message.Length == 0 ? failure.GetType().Name : StorableText.Repair(failure.Message);
}
