using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>Holds the calls that reach it until the test lets them go on. Made by <c>Blocks(out var gate)</c>, or for a plan by <see cref="Fault.Blocks"/>.</summary>
public sealed class CallGate
{
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly LinkedList<TaskCompletionSource> _waiting = [];
    private int _count;
    private int _permits;
    private bool _isOpen;

    internal CallGate()
    {
    }

    /// <summary>Completes when the first call has reached the gate.</summary>
    public Task Entered => _entered.Task;

    /// <summary>How many calls have reached the gate so far.</summary>
    public int EnteredCount => Volatile.Read(ref _count);

    /// <summary>Lets all calls go on, those that wait and those to come. Doing it again does nothing.</summary>
    public void Release()
    {
        lock (_waiting)
        {
            _isOpen = true;
            while (_waiting.Count > 0)
            {
                LetFirstGo();
            }
        }
    }

    /// <summary>Lets this many calls go on, in the order in which they reached the gate: those that wait, then those to come. The others are held on.</summary>
    /// <param name="calls">How many calls: 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="calls"/> is below 1.</exception>
    public void Release(int calls)
    {
        InvalidArgument.IfBelow(1, calls, nameof(Release), "the number of calls to let go on");
        lock (_waiting)
        {
            for (_permits += calls; _permits > 0 && _waiting.Count > 0; _permits--)
            {
                LetFirstGo();
            }
        }
    }

    internal Task PassAsync(CancellationToken token)
    {
        Task passed;
        lock (_waiting)
        {
            _count++;
            passed = Enter(token);
        }

        _entered.TrySetResult();
        return passed;
    }

    private Task Enter(CancellationToken token)
    {
        if (_isOpen)
        {
            return Task.CompletedTask;
        }

        if (_permits > 0)
        {
            _permits--;
            return Task.CompletedTask;
        }

        var turn = _waiting.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        return WaitAsync(turn, token);
    }

    /// <summary>A call that is cancelled leaves the line, so that it takes no other's turn.</summary>
    private async Task WaitAsync(LinkedListNode<TaskCompletionSource> turn, CancellationToken token)
    {
        using var registration = token.UnsafeRegister(_ => Leave(turn, token), null);
        await turn.Value.Task.ConfigureAwait(false);
    }

    private void Leave(LinkedListNode<TaskCompletionSource> turn, CancellationToken token)
    {
        lock (_waiting)
        {
            if (turn.List is not null)
            {
                _waiting.Remove(turn);
                turn.Value.TrySetCanceled(token);
            }
        }
    }

    private void LetFirstGo()
    {
        var first = _waiting.First!;
        _waiting.RemoveFirst();
        first.Value.TrySetResult();
    }
}
