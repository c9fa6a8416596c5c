using System;
using System.Runtime.CompilerServices;
using System.Threading;
using TestKit.Generated;

namespace TestKit;

/// <summary>One call as the journal keeps it: recorded when it starts, its outcome filled in when it ends.</summary>
internal abstract class CallRecord(Member member, long sequence)
{
    private volatile CallOutcome _outcome;

    public Member Member { get; } = member;

    /// <summary>The call of the same double that started after this one.</summary>
    public CallRecord? Next { get; set; }

    public long Sequence { get; } = sequence;

    /// <summary>An assertion has accounted for the call.</summary>
    public bool Asserted { get; set; }

    /// <summary>A checkpoint was made after the call was asserted: later assertions do not see it.</summary>
    public bool Forgotten { get; set; }

    public CallOutcome Outcome => _outcome;

    public Exception? Exception { get; private set; }

    /// <summary>The arguments, boxed: for messages only.</summary>
    public abstract ITuple Arguments { get; }

    public abstract object? ResultObject { get; }

    /// <summary>Ends the call with an exception.</summary>
    public void Threw(Exception exception)
    {
        Exception = exception;
        End(CallOutcome.Threw);
    }

    /// <summary>Ends a call that returned, while the double is locked.</summary>
    protected void EndLocked()
    {
        _outcome = CallOutcome.Returned;
        Member.SignalEnd();
    }

    /// <summary>Ends the call outside the lock. The barrier keeps a waiter that registers now from missing it.</summary>
    protected void End(CallOutcome outcome)
    {
        _outcome = outcome;
        Interlocked.MemoryBarrier();
        Member.SignalEnd();
    }
}
