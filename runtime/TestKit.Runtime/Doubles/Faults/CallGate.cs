using System.Threading;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>Holds the calls that reach it until the test lets them go on. Made by <c>Blocks(out var gate)</c>.</summary>
public sealed class CallGate
{
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _waiting;

    internal CallGate()
    {
    }

    /// <summary>Completes when the first call has reached the gate.</summary>
    public Task Entered => _entered.Task;

    /// <summary>How many calls have reached the gate so far.</summary>
    public int EnteredCount => Volatile.Read(ref _waiting);

    /// <summary>Lets all calls go on, those that wait and those to come. Doing it again does nothing.</summary>
    public void Release() => _released.TrySetResult();

    internal Task PassAsync(CancellationToken token)
    {
        Interlocked.Increment(ref _waiting);
        _entered.TrySetResult();
        return _released.Task.WaitAsync(token);
    }
}
