using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>One of several that work at the same time: it runs, waits for the turn of a call, or has ended.</summary>
internal sealed class InterleavingActor(string name, Func<InterleavingActor, Task> work)
{
    private readonly object _lock = new();
    private readonly Queue<Turn> _turns = [];
    private TaskCompletionSource _settled = NewSignal();
    private Exception? _exception;
    private bool _ended;

    public string Name => name;

    public ActorOutcome Outcome => new(name, _exception);

    public bool HasEnded
    {
        get
        {
            lock (_lock)
            {
                return _ended;
            }
        }
    }

    public bool IsWaiting
    {
        get
        {
            lock (_lock)
            {
                return _turns.Count > 0;
            }
        }
    }

    /// <summary>Completes when the actor waits for a turn, or has ended.</summary>
    public Task Settled
    {
        get
        {
            lock (_lock)
            {
                return _settled.Task;
            }
        }
    }

    public void Start()
        => _ = Task.Run(async () =>
        {
            try
            {
                await work(this).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // What the actor throws is its outcome.
            catch (Exception e)
#pragma warning restore CA1031
            {
                _exception = e;
            }

            lock (_lock)
            {
                _ended = true;
                _settled.TrySetResult();
            }
        });

    public void Wait(Turn turn)
    {
        lock (_lock)
        {
            _turns.Enqueue(turn);
            _settled.TrySetResult();
        }
    }

    /// <summary>Lets the call that waits longest go on.</summary>
    /// <returns>The call.</returns>
    public string GoOn()
    {
        Turn turn;
        lock (_lock)
        {
            turn = _turns.Dequeue();
            _settled = NewSignal();
            if (_turns.Count > 0)
            {
                _settled.TrySetResult();
            }
        }

        turn.Release();
        return turn.Call;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
