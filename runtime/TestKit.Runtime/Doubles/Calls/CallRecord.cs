using System;
using System.Runtime.CompilerServices;
using System.Threading;
using TestKit.Generated;

namespace TestKit;

/// <summary>One call as the journal keeps it: recorded when it starts, its outcome filled in when it ends.</summary>
internal abstract class CallRecord(Member member, long sequence)
{
    private static readonly object ReturnedMark = new();
    private volatile object? _outcome;

    public Member Member { get; } = member;

    public long Sequence { get; } = sequence;

    /// <summary>An assertion has accounted for the call.</summary>
    public bool Asserted { get; set; }

    /// <summary>A checkpoint was made after the call was asserted: later assertions do not see it.</summary>
    public bool Forgotten { get; set; }

    public CallOutcome Outcome
        => _outcome switch { null => CallOutcome.Pending, System.Exception => CallOutcome.Threw, _ => CallOutcome.Returned };

    public Exception? Exception => _outcome as Exception;

    /// <summary>The arguments, boxed: for messages only.</summary>
    public abstract ITuple Arguments { get; }

    public abstract object? ResultObject { get; }

    /// <summary>Ends the call while the double is locked.</summary>
    public void EndLocked(Exception? exception)
    {
        _outcome = exception ?? ReturnedMark;
        Member.SignalEnd();
    }

    /// <summary>Ends the call outside the lock. The barrier keeps a waiter that registers now from missing it.</summary>
    public void End(Exception? exception)
    {
        _outcome = exception ?? ReturnedMark;
        Interlocked.MemoryBarrier();
        Member.SignalEnd();
    }
}
