using System;
using System.Collections.Generic;
using System.Threading;

namespace TestKit.Injection;

/// <summary>A part of a run that is cleaned up as a whole: the test, or what stands after an item that runs the rest.</summary>
internal sealed class Segment(Segment? outer, CancellationToken cancellation) : IDisposable
{
    private readonly Stack<PendingCleanup> _cleanups = new();
    private CancellationTokenSource? _cancellation;
    private bool _isCancelled;

    public Segment? Outer => outer;

    /// <summary>Made when it is asked for: most tests take none.</summary>
    public CancellationToken Token
    {
        get
        {
            lock (_cleanups)
            {
                return _isCancelled ? new(canceled: true) : (_cancellation ??= CancellationTokenSource.CreateLinkedTokenSource(outer?.Token ?? cancellation)).Token;
            }
        }
    }

    public void Cancel()
    {
        lock (_cleanups)
        {
            _isCancelled = true;
        }

        _cancellation?.Cancel();
    }

    public void Add(PendingCleanup cleanup)
    {
        lock (_cleanups)
        {
            _cleanups.Push(cleanup);
        }
    }

    /// <summary>The newest clean-up, which is taken away; null if there is none. Clean-ups may add others.</summary>
    public PendingCleanup? Take()
    {
        lock (_cleanups)
        {
            return _cleanups.TryPop(out var cleanup) ? cleanup : null;
        }
    }

    public void Dispose() => _cancellation?.Dispose();
}
