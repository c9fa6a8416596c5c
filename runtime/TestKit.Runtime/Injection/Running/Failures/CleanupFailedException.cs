using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Injection;

/// <summary>Something that a passed test used, or that several tests shared, could not be cleaned up.</summary>
public sealed class CleanupFailedException : Exception
{
    private CleanupFailedException(string message, IReadOnlyList<Exception> errors)
        : base(message, errors[0]) => Errors = errors;

    /// <summary>What the clean-ups threw, in the order in which they ran.</summary>
    public IReadOnlyList<Exception> Errors { get; }

    internal static CleanupFailedException ForErrors(IReadOnlyList<CleanupError> errors)
        => Of("The test passed, but its clean-up failed", errors);

    internal static CleanupFailedException ForShared(IReadOnlyList<CleanupError> errors)
        => Of("What was shared could not be cleaned up", errors);

    private static CleanupFailedException Of(string what, IReadOnlyList<CleanupError> errors)
        => new($"{what}:\n{string.Join("\n", errors.Select(error => $"  {error}"))}", [.. errors.Select(error => error.Exception)]);
}
