namespace TestKit;

/// <summary>How a recorded call ended.</summary>
public enum CallOutcome
{
    /// <summary>It has started and not ended yet.</summary>
    Pending,

    /// <summary>It returned.</summary>
    Returned,

    /// <summary>It threw, or its task failed or was cancelled.</summary>
    Threw,
}
