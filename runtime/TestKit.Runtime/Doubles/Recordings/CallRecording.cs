using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TestKit.Generated;

namespace TestKit;

/// <summary>
/// Calls that a <see cref="CallRecorder"/> wrote, for doubles to replay in place of the real implementation with <c>Replay(recording)</c>. A call is answered by the
/// first recorded one of the same double, member and arguments that was not replayed yet; cancellation tokens do not count.
/// </summary>
public sealed class CallRecording
{
    private readonly object _lock = new();
    private readonly DoubleNames _names = new();
    private readonly List<RecordedCall> _calls;
    private readonly List<string> _refused = [];

    private CallRecording(IEnumerable<RecordedCall> calls, RecordingFormat? format)
    {
        _calls = [.. calls];
        Format = format ?? new();
    }

    /// <summary>How many calls there are.</summary>
    public int Count => _calls.Count;

    internal RecordingFormat Format { get; }

    /// <summary>Reads a recording from a file.</summary>
    /// <param name="path">The file that <see cref="CallRecorder.ToFile"/> wrote.</param>
    /// <param name="format">The format that it was recorded with.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidRecordingException">A line is wrong or cut off; the exception holds what comes before it.</exception>
    public static CallRecording Load(string path, RecordingFormat? format = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Read(Path.GetFileName(path), File.ReadAllText(path), format);
    }

    /// <summary>Reads a recording from its text.</summary>
    /// <param name="text">The lines that a <see cref="CallRecorder"/> wrote.</param>
    /// <param name="format">The format that they were recorded with.</param>
    /// <exception cref="InvalidRecordingException">A line is wrong or cut off; the exception holds what comes before it.</exception>
    public static CallRecording Parse(string text, RecordingFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read("The text", text, format);
    }

    /// <summary>Fails unless every recorded call was replayed, and no call was made that is not recorded.</summary>
    /// <exception cref="AssertionFailedException">One was not, or one was.</exception>
    public void AssertAllReplayed()
    {
        lock (_lock)
        {
            var left = _calls.FindAll(call => !call.IsReplayed);
            if (left.Count + _refused.Count > 0)
            {
                throw AssertionFailedException.ForReplay(left, _refused);
            }
        }
    }

    internal void Attach(DoubleState state) => _names.Add(state);

    /// <summary>Takes the recorded call that answers.</summary>
    /// <exception cref="UnexpectedCallException">There is none, or none any more.</exception>
    internal RecordedCall Next(Member member, IReadOnlyList<KeyValuePair<string, string>> args)
    {
        lock (_lock)
        {
            var same = Of(member);
            var next = same.Find(call => !call.IsReplayed && call.Args.SequenceEqual(args));
            if (next is null)
            {
                var call = $"{_names[member.State]}.{RecordedCall.Text(member.Shape.FullName, args)}";
                _refused.Add(call);
                throw UnexpectedCallException.ForReplay(call, args, same, _calls);
            }

            next.IsReplayed = true;
            return next;
        }
    }

    private List<RecordedCall> Of(Member member)
        => _calls.FindAll(call => call.Call == member.Shape.FullName && call.DoubleName == _names[member.State]);

    private static CallRecording Read(string name, string text, RecordingFormat? format)
    {
        var reader = new RecordingReader(text);
        var problem = reader.Read();
        var recording = new CallRecording(reader.Calls, format);
        return problem is var (line, what) ? throw InvalidRecordingException.ForLine(name, line, what, recording) : recording;
    }
}
