using System;
using System.Linq;

namespace TestKit.Injection;

/// <summary>What the clean-up of a test means for its result.</summary>
internal static class TestEnd
{
    /// <summary>Where a failed test's exception carries the errors of its clean-up.</summary>
    public const string CleanupErrors = "TestKit.CleanupErrors";

    public static void Passed(RunningTest test)
    {
        Log(test);
        test.Lines.End(failed: test.CleanupErrors.Count > 0);
        if (test.CleanupErrors.Count > 0)
        {
            throw CleanupFailedException.ForErrors(test.CleanupErrors);
        }
    }

    public static void Failed(RunningTest test, Exception failure)
    {
        Log(test);
        test.Lines.End(failed: !TestHost.Current.IsSkip(failure) || test.CleanupErrors.Count > 0);
        if (test.CleanupErrors.Count > 0)
        {
            failure.Data[CleanupErrors] = string.Join("\n", test.CleanupErrors.Select(error => error.ToString()));
        }
    }

    private static void Log(RunningTest test)
    {
        foreach (var error in test.CleanupErrors)
        {
            test.Lines.Write($"the clean-up of {error}");
        }
    }
}
