using System;

namespace TestKit.Injection;

/// <summary>Ends a test as skipped where no framework has an exception of its own for that. xunit v2 has none and shows it as a failure with the reason.</summary>
public sealed class TestSkippedException : Exception
{
    internal TestSkippedException(string reason)
        : base($"The test was skipped: {reason}") => Reason = reason;

    /// <summary>Why the test was skipped.</summary>
    public string Reason { get; }
}
