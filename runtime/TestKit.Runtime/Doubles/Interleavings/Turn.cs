using System.Threading;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>Holds an actor's call until it is its turn.</summary>
internal sealed class Turn(InterleavingActor actor, FaultPoint point) : Interception
{
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Call => point.Call;

    public override Task BeforeAsync(CancellationToken token)
    {
        actor.Wait(this);
        return _released.Task.WaitAsync(token);
    }

    public void Release() => _released.TrySetResult();

    public override void Abandon() => Release();

    public override string ToString() => "waits for its turn";
}
