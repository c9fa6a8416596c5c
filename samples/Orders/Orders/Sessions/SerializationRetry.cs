using System;
using System.Threading;
using System.Threading.Tasks;

namespace Orders.Sessions;

/// <summary>
/// Does a transaction again when the database could not put it into an order with others. It was rolled back then, so nothing is done twice; after any
/// other error nobody knows, and it is not tried again.
/// </summary>
/// <param name="time">What the pauses are measured by.</param>
/// <param name="attempts">How often it is tried, the first time included.</param>
public sealed class SerializationRetry(TimeProvider? time = null, int attempts = 4)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);
    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <summary>Runs the work, with pauses that double from attempt to attempt, up to a second.</summary>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(work);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work(ct);
            }
            catch (Exception e) when (attempt < attempts && SqlStates.IsConflict(e))
            {
                var pause = FirstPause * Math.Pow(2, attempt - 1);
                await Task.Delay(pause < LongestPause ? pause : LongestPause, _time, ct);
            }
        }
    }
}
