using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>Records the items of a stream as they are read, and the exception that ends it. The call ends with the first reading of the stream.</summary>
internal sealed class StreamTape<T> : IResultTape<IAsyncEnumerable<T>>
{
    public static readonly StreamTape<T> Instance = new();

    public IAsyncEnumerable<T> Write(RecordingEntry entry, IAsyncEnumerable<T> result) => Recorded(entry, result, CancellationToken.None);

    public IAsyncEnumerable<T> Read(RecordedCall call, RecordingFormat format)
    {
        var stream = call.Result("stream");
        return Replayed(call, format, [.. stream.GetProperty("items").EnumerateArray().Select(format.Values.Read<T>)], CancellationToken.None);
    }

    private static async IAsyncEnumerable<T> Recorded(RecordingEntry entry, IAsyncEnumerable<T> stream, [EnumeratorCancellation] CancellationToken token)
    {
        var items = new List<T>();
        Exception? error = null;
        var atEnd = false;
        await using var reading = stream.GetAsyncEnumerator(token);
        try
        {
            while (true)
            {
                try
                {
                    atEnd = !await reading.MoveNextAsync().ConfigureAwait(false);
                }
                catch (Exception e)
                {
                    error = e;
                    throw;
                }

                if (atEnd)
                {
                    break;
                }

                items.Add(reading.Current);
                yield return items[^1];
            }
        }
        finally
        {
            Write(entry, items, error, atEnd);
        }
    }

    private static void Write(RecordingEntry entry, List<T> items, Exception? error, bool atEnd)
        => entry.End("stream"u8, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("items"u8);
            items.ForEach(item => entry.Format.Values.Write(json, item));
            json.WriteEndArray();
            if (error is not null)
            {
                json.WritePropertyName("throws"u8);
                entry.WriteException(json, error);
            }
            else if (!atEnd)
            {
                json.WriteBoolean("abandoned"u8, true);
            }

            json.WriteEndObject();
        });

    private static async IAsyncEnumerable<T> Replayed(RecordedCall call, RecordingFormat format, T[] items, [EnumeratorCancellation] CancellationToken token)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var item in items)
        {
            token.ThrowIfCancellationRequested();
            yield return item;
        }

        if (call.EndOfStream(format) is { } error)
        {
            throw error;
        }
    }
}
