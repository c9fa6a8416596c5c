using System;
using System.IO;

namespace TestKit.Data;

internal sealed partial class RowSetReader
{
    private IOpenValue? _open;
    private long _bytesRead;
    private long _charsRead;

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length)
    {
        var field = Current(ordinal);
        Advance(ordinal, consumes: false);
        CheckChunk(dataOffset, buffer, bufferOffset, length);
        var value = Raw(field, ordinal);
        if (buffer is null)
        {
            return value.Length;
        }

        RefuseBackwards(dataOffset, Math.Max(_bytesRead, _charsRead));
        var count = Copy(value, dataOffset, buffer.AsSpan(bufferOffset, length));
        if (count < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(dataOffset), dataOffset, $"The value has {value.Length} bytes.");
        }

        _bytesRead = dataOffset + count;
        return count;
    }

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length)
    {
        var field = Current(ordinal);
        RefuseUnlessText(field, ordinal);
        Advance(ordinal, consumes: false);
        CheckChunk(dataOffset, buffer, bufferOffset, length);
        var value = Chars(field, ordinal).ToCharArray();
        RefuseBackwards(dataOffset, _charsRead);
        if (buffer is null)
        {
            return value.Length;
        }

        var count = value.Length < dataOffset ? -1 : Copy(value, dataOffset, buffer.AsSpan(bufferOffset, length));
        if (count < 0)
        {
            throw new EndOfStreamException($"The text has {value.Length} characters, which {dataOffset} is behind.");
        }

        _charsRead = dataOffset + count;
        return count;
    }

    public override Stream GetStream(int ordinal)
    {
        var field = Current(ordinal);
        RefuseSecondValue();
        Consume(ordinal);
        var stream = new ValueStream(Raw(field, ordinal), canSeek: !IsSequential);
        _open = stream;
        return stream;
    }

    public override TextReader GetTextReader(int ordinal)
    {
        var field = Current(ordinal);
        RefuseUnlessText(field, ordinal);
        RefuseSecondValue();
        Consume(ordinal);
        var reader = new ValueReader(Chars(field, ordinal));
        _open = reader;
        return reader;
    }

    private byte[] Raw(Field field, int ordinal)
        => field.IsNull(_row) ? throw NullIn(field, ordinal, typeof(Stream)) : field.Bytes(_row) ?? throw Unreadable(field, ordinal, typeof(Stream));

    private string Chars(Field field, int ordinal)
        => field.IsNull(_row) ? throw NullIn(field, ordinal, typeof(TextReader)) : field.Text(_row) ?? throw Unreadable(field, ordinal, typeof(TextReader));

    private void RefuseUnlessText(Field field, int ordinal)
    {
        if (!field.IsText)
        {
            throw Unreadable(field, ordinal, typeof(TextReader));
        }
    }

    private void RefuseSecondValue()
    {
        if (_open is { IsDisposed: false })
        {
            throw new InvalidOperationException("A stream or text reader of this row is open already: dispose of it first.");
        }
    }

    private void RefuseBackwards(long offset, long read)
    {
        if (IsSequential && offset < read)
        {
            throw new InvalidOperationException($"Place {offset} was passed already: under sequential access the parts of a value are read in order, and {read} were read.");
        }
    }

    private static void CheckChunk(long dataOffset, Array? buffer, int bufferOffset, int length)
    {
        if (dataOffset is < 0 or > int.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(dataOffset), dataOffset, "The offset lies in no value.");
        }

        if (buffer is not null && (bufferOffset < 0 || bufferOffset > buffer.Length || length < 0 || length > buffer.Length - bufferOffset))
        {
            throw OutOfRange.ForBuffer(bufferOffset, length, buffer.Length);
        }
    }

    /// <summary>Copies what there is room for; −1 where the offset is behind a value that is not empty.</summary>
    private static int Copy<T>(T[] value, long offset, Span<T> target)
    {
        if (offset > value.Length)
        {
            return value.Length == 0 ? 0 : -1;
        }

        var count = Math.Min(target.Length, value.Length - (int)offset);
        value.AsSpan((int)offset, count).CopyTo(target);
        return count;
    }

    private void ReleaseStreams()
    {
        _open?.Dispose();
        _open = null;
    }
}
