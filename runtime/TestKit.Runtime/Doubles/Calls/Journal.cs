using System;
using System.Collections.Generic;
using System.Threading;

namespace TestKit;

/// <summary>
/// The calls of one double in the order in which they started, each linked to the next: there is no array to grow, and the
/// oldest are let go one by one. Used under the double's lock only.
/// </summary>
internal struct Journal(DoubleOptions options)
{
    private static long lastSequence;
    private CallRecord? _last;
    private Dictionary<long, CallDetails>? _details;
    private readonly bool _isPlain = options.IsPlain;
    private int _count;

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
        _count++;
        if (!_isPlain)
        {
            AddDetails(record);
        }
    }

    private void AddDetails(CallRecord record)
    {
        if (_count > options.JournalLimit)
        {
            DropFirst();
        }

        if (options.Clock is not null || options.RecordThreads)
        {
            (_details ??= [])[record.Sequence] = new CallDetails(
                options.Clock?.GetUtcNow(),
                options.RecordThreads ? Environment.CurrentManagedThreadId : null);
        }
    }

    public readonly CallRecord[] ToArray()
    {
        var records = new CallRecord[_count];
        var record = First;
        for (var i = 0; i < records.Length; i++)
        {
            records[i] = record!;
            record = record!.Next;
        }

        return records;
    }

    public readonly CallDetails? DetailsOf(CallRecord record) => _details?.GetValueOrDefault(record.Sequence);

    public void Clear()
    {
        First = _last = null;
        _count = 0;
        _details = null;
    }

    private void DropFirst()
    {
        var dropped = First!;
        First = dropped.Next;
        _count--;
        dropped.Member.Drop();
        _details?.Remove(dropped.Sequence);
    }
}
