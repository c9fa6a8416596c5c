using System;
using System.IO;

namespace TestKit.Data;

internal sealed partial class RowSetReader
{
    private Stream? _stream;

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length)
    {
        var field = Chunked(ordinal);
        CheckChunk(dataOffset, buffer, bufferOffset, length);
        var value = Raw(field, ordinal);
        return dataOffset <= value.Length || value.Length == 0 || buffer is null
            ? Copy(value, dataOffset, buffer, bufferOffset, length)
            : throw new ArgumentOutOfRangeException(nameof(dataOffset), dataOffset, $"The value has {value.Length} bytes.");
    }

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length)
    {
        var field = Chunked(ordinal);
        RefuseUnlessText(field, ordinal);
        CheckChunk(dataOffset, buffer, bufferOffset, length);
        var value = Chars(field, ordinal);
        return dataOffset <= value.Length || buffer is null
            ? Copy(value.ToCharArray(), dataOffset, buffer, bufferOffset, length)
            : throw new EndOfStreamException($"The text has {value.Length} characters, which {dataOffset} is behind.");
    }

    public override Stream GetStream(int ordinal)
    {
        var field = Consumed(ordinal);
        if (_stream is not null)
        {
            throw new InvalidOperationException("A stream or text reader of this row is open already: dispose of it first.");
        }

        return _stream = new ValueStream(Raw(field, ordinal), canSeek: !IsSequential);
    }

    public override TextReader GetTextReader(int ordinal)
    {
        var field = Consumed(ordinal);
        return new StringReader(Chars(field, ordinal));
    }

    private Field Chunked(int ordinal)
    {
        var field = Current(ordinal);
        if (IsSequential)
        {
            Advance(ordinal, consumes: false);
        }

        return field;
    }

    private byte[] Raw(Field field, int ordinal)
        => field.IsNull(_row) ? throw NullIn(field, ordinal, typeof(Stream)) : field.Bytes(_row) ?? throw Unreadable(field, ordinal, typeof(Stream));

    private void RefuseUnlessText(Field field, int ordinal)
    {
        if (!field.IsText)
        {
            throw Unreadable(field, ordinal, typeof(TextReader));
        }
    }

    private string Chars(Field field, int ordinal)
        => field.IsNull(_row) ? throw NullIn(field, ordinal, typeof(TextReader)) : field.Text(_row) ?? throw Unreadable(field, ordinal, typeof(TextReader));

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

    private static long Copy<T>(T[] value, long offset, T[]? buffer, int bufferOffset, int length)
    {
        if (buffer is null)
        {
            return value.Length;
        }

        var count = value.Length == 0 ? 0 : Math.Min(length, value.Length - (int)offset);
        Array.Copy(value, value.Length == 0 ? 0 : offset, buffer, bufferOffset, count);
        return count;
    }

    private void ReleaseStreams()
    {
        _stream?.Dispose();
        _stream = null;
    }
}
