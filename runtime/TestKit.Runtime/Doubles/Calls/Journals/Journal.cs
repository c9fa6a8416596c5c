using System;
using System.Collections.Generic;
using System.Threading;

namespace TestKit;

/// <summary>
/// The calls of one double in the order in which they started, each linked to the next: there is no array to grow, and the
/// oldest are let go one by one. Changed under the double's lock; read without it, as far as the calls have come.
/// </summary>
internal struct Journal
{
    private const int LongestBlock = 64;
    private static long newestSequence;
    private CallRecord? _last;
    private long _blockEnd;

    public CallRecord? First { get; private set; }

    /// <summary>A number above those of all calls that were made, and below those of all to come.</summary>
    public static long Now() => Interlocked.Increment(ref newestSequence);

    /// <summary>
    /// The number of the next call. Blocks of numbers are taken from one counter, which orders the calls of all doubles; a double goes on with its block
    /// as long as no other has taken numbers since. What is left of it then is skipped, so a block has one number until the double has been called often.
    /// </summary>
    public long NextSequence()
    {
        var next = _last is null ? 1 : _last.Sequence + 1;
        return next <= _blockEnd && Volatile.Read(ref newestSequence) == _blockEnd ? next : NextBlock(next);
    }

    public void Add(CallRecord record)
    {
        if (_last is null)
        {
            First = record;
        }
        else
        {
            _last.Next = record;
        }

        _last = record;
    }

    /// <summary>Lets the oldest call go, where there are two or more.</summary>
    public CallRecord DropFirst()
    {
        var dropped = First!;
        First = dropped.Next;
        dropped.Member.Drop();
        return dropped;
    }

    public readonly CallRecord[] ToArray()
    {
        var records = new List<CallRecord>();
        for (var record = First; record is not null; record = record.Next)
        {
            records.Add(record);
        }

        return [.. records];
    }

    private long NextBlock(long next)
    {
        var inARow = First is not null && Volatile.Read(ref newestSequence) == _blockEnd;
        var size = inARow ? Math.Clamp((next - First!.Sequence) / 8, 1, LongestBlock) : 1;
        _blockEnd = Interlocked.Add(ref newestSequence, size);
        return _blockEnd - size + 1;
    }
}
