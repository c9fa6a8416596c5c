using System;
using System.IO;

namespace TestKit.Data;

internal sealed partial class RowSetReader
{
    private Stream? _stream;

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length)
        => Copy<byte>(Raw(Chunked(ordinal), ordinal), dataOffset, buffer, bufferOffset, length, (offset, _) => new ArgumentOutOfRangeException(nameof(dataOffset), offset, "The value is shorter."));

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length)
        => Copy<char>(Chars(Chunked(ordinal), ordinal).ToCharArray(), dataOffset, buffer, bufferOffset, length, (_, size) => new EndOfStreamException($"The text has {size} characters."));

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

    private string Chars(Field field, int ordinal)
        => field.IsNull(_row) ? throw NullIn(field, ordinal, typeof(TextReader)) : field.Text(_row) ?? throw Unreadable(field, ordinal, typeof(TextReader));

    private static long Copy<T>(T[] value, long offset, T[]? buffer, int bufferOffset, int length, Func<long, int, Exception> beyond)
    {
        if (offset is < 0 or > int.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(offset), offset, "The offset lies in no value.");
        }

        if (buffer is null)
        {
            return value.Length;
        }

        if (bufferOffset < 0 || bufferOffset >= buffer.Length + 1 || length < 0 || length > buffer.Length - bufferOffset)
        {
            throw OutOfRange.ForBuffer(bufferOffset, length, buffer.Length);
        }

        if (offset > value.Length)
        {
            throw beyond(offset, value.Length);
        }

        var count = Math.Min(length, value.Length - (int)offset);
        Array.Copy(value, offset, buffer, bufferOffset, count);
        return count;
    }

    private void ReleaseStreams()
    {
        _stream?.Dispose();
        _stream = null;
    }
}
