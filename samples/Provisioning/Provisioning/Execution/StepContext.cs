using System;
using System.Collections.Generic;

namespace Provisioning.Execution;

/// <summary>What a step gets to see.</summary>
public sealed class StepContext
{
    internal StepContext(Job job)
    {
        Job = job;
        Metadata = new Dictionary<string, string>(job.Metadata, StringComparer.Ordinal);
    }

    /// <summary>The job as it was stored before the step.</summary>
    public Job Job { get; }

    /// <summary>The job's metadata, to be changed at will; stored with the next state, also when the step fails.</summary>
    public IDictionary<string, string> Metadata { get; }
}
