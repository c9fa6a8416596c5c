using System;

namespace TestKit.Injection;

/// <summary>Ends a test as skipped. xunit knows it by the beginning of its message.</summary>
public sealed class TestSkippedException : Exception
{
    // What xunit's runners look for.
    internal const string Token = "$XunitDynamicSkip$";

    internal TestSkippedException(string reason)
        : base(Token + reason) => Reason = reason;

    /// <summary>Why the test was skipped.</summary>
    public string Reason { get; }
}
