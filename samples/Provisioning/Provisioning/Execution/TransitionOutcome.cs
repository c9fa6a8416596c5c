namespace Provisioning.Execution;

/// <summary>What a transition means for its job.</summary>
public enum TransitionOutcome
{
    /// <summary>The job goes on, or is ready.</summary>
    Succeeded,

    /// <summary>The job has been given up.</summary>
    Failed,
}
