namespace TestKit.Data;

/// <summary>How far a transaction came.</summary>
public enum TransactionStatus
{
    /// <summary>It is expected, and was not begun.</summary>
    Expected,

    /// <summary>It is neither committed nor rolled back.</summary>
    Pending,

    /// <summary>It was committed.</summary>
    Committed,

    /// <summary>It was rolled back, or disposed before it was committed.</summary>
    RolledBack,

    /// <summary>Its commit failed, so that nothing of it was kept.</summary>
    FailedToCommit,
}
