using System;
using System.Collections.Generic;
using System.Threading;
using TestKit.Generated;

namespace TestKit;

/// <summary>The calls of one double in the order in which they started. Used under the double's lock.</summary>
internal sealed class Journal(DoubleOptions options)
{
    private static long lastSequence;
    private readonly bool _detailed = options.Clock is not null || options.RecordThreads;
    private JournalEntry[] _entries = new JournalEntry[4];
    private Dictionary<long, CallDetails>? _details;
    private int _count;

    public static long LastSequence => Volatile.Read(ref lastSequence);

    public ReadOnlySpan<JournalEntry> Entries => _entries.AsSpan(0, _count);

    public static long NextSequence() => Interlocked.Increment(ref lastSequence);

    public void Add(CallRecord record)
    {
        if (_count == _entries.Length)
        {
            MakeRoom();
        }

        _entries[_count++] = new JournalEntry(record);
        if (_detailed)
        {
            (_details ??= [])[record.Sequence] = new CallDetails(
                options.Clock?.GetUtcNow(),
                options.RecordThreads ? Environment.CurrentManagedThreadId : null);
        }
    }

    public CallDetails? DetailsOf(CallRecord record) => _details?.GetValueOrDefault(record.Sequence);

    public void Clear()
    {
        _entries = new JournalEntry[4];
        _count = 0;
        _details = null;
    }

    private void MakeRoom()
    {
        if (options.JournalLimit is not { } limit || _count < 2L * limit)
        {
            var size = options.JournalLimit is { } most ? Math.Min(2L * _count, 2L * most) : 2L * _count;
            Array.Resize(ref _entries, (int)Math.Min(Math.Max(size, _count + 1), Array.MaxLength));
            return;
        }

        var dropped = _count - limit;
        foreach (var entry in Entries[..dropped])
        {
            entry.Record.Member.Dropped++;
            _details?.Remove(entry.Record.Sequence);
        }

        Array.Copy(_entries, dropped, _entries, 0, limit);
        Array.Clear(_entries, limit, dropped);
        _count = limit;
    }
}
