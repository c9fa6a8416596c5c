using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;
using TestKit.Generated;

namespace TestKit;

/// <summary>
/// Writes what doubles that are backed by the real implementation see to a file: a line of JSON for each call, with its arguments, and its result, its
/// items or its exception. Give it to the doubles with <c>RecordTo(recorder)</c>; <see cref="CallRecording"/> reads the file. Dispose of it when the calls have ended.
/// </summary>
public sealed class CallRecorder : IDisposable
{
    internal const int Version = 1;
    internal const string FormatName = "TestKit recording";

    private readonly object _lock = new();
    private readonly TextWriter _writer;
    private readonly string? _path;
    private readonly DoubleNames _names = new();
    private readonly SortedDictionary<int, RecordingEntry> _open = [];
    private readonly List<string> _unrecorded = [];
    private int _count;
    private bool _isDisposed;

    /// <summary>Records to a writer, which stays open.</summary>
    /// <param name="writer">Gets a line for each call when the call has ended.</param>
    /// <param name="format">How values are written; without one, only those that need no type information are.</param>
    public CallRecorder(TextWriter writer, RecordingFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _writer = writer;
        Format = format ?? new();
        Write(json =>
        {
            json.WriteString("format"u8, FormatName);
            json.WriteNumber("version"u8, Version);
        });
    }

    private CallRecorder(string path, RecordingFormat? format)
        : this(new StreamWriter(Partial(path), append: false, new UTF8Encoding(false)) { AutoFlush = true }, format)
        => _path = path;

    internal RecordingFormat Format { get; }

    /// <summary>Records to a file. Until the recorder is disposed of, the lines go to <c>path.partial</c>, so that a run that breaks off leaves an earlier recording alone.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static CallRecorder ToFile(string path, RecordingFormat? format = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new(path, format);
    }

    /// <summary>Fails if a call was seen that could not be recorded; its line says why.</summary>
    /// <exception cref="AssertionFailedException">One was.</exception>
    public void AssertComplete()
    {
        lock (_lock)
        {
            if (_unrecorded.Count > 0)
            {
                throw AssertionFailedException.ForUnrecorded(_unrecorded);
            }
        }
    }

    /// <summary>Writes the calls that have not ended as pending, and moves the file to its place.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_isDisposed)
            {
                return;
            }

            foreach (var entry in new List<RecordingEntry>(_open.Values))
            {
                entry.End("pending"u8, static json => json.WriteBooleanValue(true));
            }

            _isDisposed = true;
            if (_path is not null)
            {
                _writer.Dispose();
                File.Move(Partial(_path), _path, overwrite: true);
            }
        }
    }

    internal void Attach(DoubleState state) => _names.Add(state);

    /// <summary>Starts the entry of a call, with the arguments as they are now.</summary>
    internal RecordingEntry Begin(Member member, IReadOnlyList<KeyValuePair<string, string>> args)
    {
        lock (_lock)
        {
            var entry = new RecordingEntry(this, ++_count, _names[member.State], member.Shape.FullName, args);
            _open.Add(entry.Number, entry);
            return entry;
        }
    }

    /// <summary>Writes the line of a call that has ended. Those that end later than the recorder was disposed of are pending in it already.</summary>
    internal void End(RecordingEntry entry, Action<Utf8JsonWriter> write, string? unrecorded)
    {
        lock (_lock)
        {
            if (_isDisposed || !_open.Remove(entry.Number))
            {
                return;
            }

            if (unrecorded is not null)
            {
                _unrecorded.Add($"{entry}: {unrecorded}");
            }

            Write(write);
        }
    }

    private static string Partial(string path) => path + ".partial";

    private void Write(Action<Utf8JsonWriter> write) => _writer.Write(JsonText.Object(write) + "\n");
}
