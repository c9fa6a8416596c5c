using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Threading;

namespace TestKit.Generated;

/// <summary>
/// The lock of a double. It is held for some nanoseconds a call, so it costs one interlocked operation where a monitor costs two.
/// The thread that holds it may enter again: a matcher may call the double. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Gate
{
    [ThreadStatic]
    private static int currentThread;
    private int _owner;
    private short _depth;

    private protected Gate()
    {
    }

    /// <summary>The thread's number, kept where reading it is a tenth of asking the framework.</summary>
    private static int CurrentThread
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => currentThread != 0 ? currentThread : currentThread = Environment.CurrentManagedThreadId;
    }

    /// <summary>Enters, for a <c>using</c> statement.</summary>
    internal Holder Hold()
    {
        Enter();
        return new Holder(this);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Enter()
    {
        var thread = CurrentThread;
        if (Interlocked.CompareExchange(ref _owner, thread, 0) != 0)
        {
            EnterAgainOrWait(thread);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Exit()
    {
        if (_depth == 0)
        {
            Volatile.Write(ref _owner, 0);
        }
        else
        {
            _depth--;
        }
    }

    private void EnterAgainOrWait(int thread)
    {
        if (_owner == thread)
        {
            _depth++;
            return;
        }

        var wait = default(SpinWait);
        do
        {
            wait.SpinOnce();
        }
        while (_owner != 0 || Interlocked.CompareExchange(ref _owner, thread, 0) != 0);
    }

    internal readonly ref struct Holder(Gate gate)
    {
        public void Dispose() => gate.Exit();
    }
}
