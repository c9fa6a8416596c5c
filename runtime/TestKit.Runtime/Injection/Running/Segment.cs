using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Injection;

/// <summary>A part of a run that is cleaned up as a whole: the test, or what stands after an item that runs the rest.</summary>
internal sealed class Segment(Segment? outer, CancellationToken cancellation) : IDisposable
{
    private readonly CancellationTokenSource _cancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
    private readonly Stack<(string Of, Func<ValueTask> Run)> _cleanups = new();

    public Segment? Outer => outer;

    public CancellationToken Token => _cancellation.Token;

    public void Cancel() => _cancellation.Cancel();

    public void Add(string of, Func<ValueTask> cleanup)
    {
        lock (_cleanups)
        {
            _cleanups.Push((of, cleanup));
        }
    }

    /// <summary>The newest clean-up, which is taken away; null if there is none. Clean-ups may add others.</summary>
    public (string Of, Func<ValueTask> Run)? Take()
    {
        lock (_cleanups)
        {
            return _cleanups.TryPop(out var cleanup) ? cleanup : null;
        }
    }

    public void Dispose() => _cancellation.Dispose();
}
