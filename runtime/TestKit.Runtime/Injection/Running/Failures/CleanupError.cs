using System;

namespace TestKit.Injection;

/// <summary>What a clean-up threw.</summary>
/// <param name="Of">What was to be cleaned up.</param>
/// <param name="Exception">The error.</param>
internal sealed record CleanupError(string Of, Exception Exception)
{
    public override string ToString() => $"{Of}: {Exception.GetType().Name}: {Exception.Message}";
}
