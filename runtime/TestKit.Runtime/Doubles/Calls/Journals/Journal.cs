using System.Collections.Generic;
using System.Threading;

namespace TestKit;

/// <summary>
/// The calls of one double in the order in which they started, each linked to the next: there is no array to grow, and the
/// oldest are let go one by one. Used under the double's lock only.
/// </summary>
internal struct Journal
{
    private static long lastSequence;
    private CallRecord? _last;

    public static long LastSequence => Volatile.Read(ref lastSequence);

    public CallRecord? First { get; private set; }

    public static long NextSequence() => Interlocked.Increment(ref lastSequence);

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
}
