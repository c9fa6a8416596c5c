using System;
using System.Globalization;
using System.Threading.Tasks;

namespace TestKit.Injection;

/// <summary>Cleans a segment up: cancels its token, then disposes what was made in it, the newest first.</summary>
internal static class Cleanup
{
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(10);

    public static async ValueTask RunAsync(RunningTest test, Segment segment)
    {
        try
        {
            segment.Cancel();
        }
        catch (AggregateException e)
        {
            test.CleanupErrors.Add(new("the cancelled token", e));
        }

        while (segment.Take() is { } cleanup)
        {
            await TryAsync(test, cleanup).ConfigureAwait(false);
        }
    }

    private static async ValueTask TryAsync(RunningTest test, PendingCleanup cleanup)
    {
        try
        {
            await WithinAsync(test, cleanup.RunAsync()).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever a clean-up throws, the others are to run.
        catch (Exception e)
#pragma warning restore CA1031
        {
            test.CleanupErrors.Add(new(cleanup.Of, e));
        }
    }

    private static async ValueTask WithinAsync(RunningTest test, ValueTask cleanup)
    {
        if (cleanup.IsCompletedSuccessfully)
        {
            return;
        }

        var task = cleanup.AsTask();
        try
        {
            await task.WaitAsync(test.Outside).ConfigureAwait(false);
            return;
        }
        catch (OperationCanceledException) when (!task.IsCompleted)
        {
        }

        var grace = test.Settings.CleanupGrace ?? s_grace;
        try
        {
            await task.WaitAsync(grace).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!task.IsCompleted)
        {
            throw new TimeoutException(string.Create(CultureInfo.InvariantCulture, $"the clean-up was still running {grace.TotalSeconds:0.###} s after the test was cancelled, and was left behind"));
        }
    }
}
