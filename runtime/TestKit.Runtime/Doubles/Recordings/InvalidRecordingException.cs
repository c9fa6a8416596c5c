using System;

namespace TestKit;

/// <summary>A recording that cannot be read, or a line of one that cannot be replayed.</summary>
public sealed class InvalidRecordingException : Exception
{
    private InvalidRecordingException(string message, int line, CallRecording? readable = null, Exception? inner = null)
        : base(message, inner)
    {
        Line = line;
        Readable = readable;
    }

    /// <summary>The line that is wrong, counted from 1.</summary>
    public int Line { get; }

    /// <summary>What could be read: the calls before that line. Null if the recording could be read as a whole, and a line could not be replayed.</summary>
    public CallRecording? Readable { get; }

    internal static InvalidRecordingException ForLine(string name, int line, string problem, CallRecording readable)
        => new(
            $"{name} is no recording from line {line} on: {problem}. What comes before it ({CallFormatter.Count(readable.Count, "call")}) can be replayed: it is this exception's Readable.",
            line,
            readable);

    internal static InvalidRecordingException ForOutcome(RecordedCall call, string name)
        => new($"Line {call.Line} of the recording, {call}, has no \"{name}\", and the member it is replayed by returns that.", call.Line);

    internal static InvalidRecordingException ForResult(RecordedCall call, Exception problem)
        => new($"The result of line {call.Line} of the recording, {call}, cannot be made again: {problem.Message}", call.Line, inner: problem);

    internal static InvalidRecordingException ForUnrecorded(RecordedCall call, string reason)
        => new($"Line {call.Line} of the recording, {call}, has no outcome to replay, for it could not be recorded: {reason}", call.Line);

    internal static InvalidRecordingException ForAbandoned(RecordedCall call, int items)
        => new($"Line {call.Line} of the recording, {call}, has {CallFormatter.Count(items, "item")} of the stream: whoever read it then read no further.", call.Line);

    internal static InvalidRecordingException ForException(RecordedCall call, string type, string message)
        => new(
            $"Line {call.Line} of the recording, {call}, threw {type} ({message}), which the format cannot make again: add RecordingFormat.WithException<{type[(type.LastIndexOf('.') + 1)..]}>(…).",
            call.Line);
}
