using System;
using System.Collections.Generic;

namespace TestKit;

/// <summary>What a journal is asked for beyond the calls themselves: a limit, times, threads. Used under the double's lock only.</summary>
internal sealed class JournalDetails(DoubleOptions options)
{
    private readonly Dictionary<long, CallDetails> _details = [];
    private int _count;

    /// <summary>A call was added to the journal.</summary>
    public void Add(CallRecord record, ref Journal journal)
    {
        if (++_count > options.JournalLimit)
        {
            _count--;
            _details.Remove(journal.DropFirst().Sequence);
        }

        if (options.Clock is not null || options.RecordThreads)
        {
            _details[record.Sequence] = new CallDetails(
                options.Clock?.GetUtcNow(),
                options.RecordThreads ? Environment.CurrentManagedThreadId : null);
        }
    }

    public CallDetails? Of(CallRecord record) => _details.GetValueOrDefault(record.Sequence);

    public void Clear()
    {
        _details.Clear();
        _count = 0;
    }
}
