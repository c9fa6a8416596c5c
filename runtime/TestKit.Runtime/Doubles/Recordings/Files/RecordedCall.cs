using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace TestKit;

/// <summary>A line of a recording. What it holds was checked when it was read.</summary>
internal sealed class RecordedCall(int line, JsonElement json)
{
    public int Line => line;

    public int Number { get; } = json.GetProperty("n").GetInt32();

    public string DoubleName { get; } = json.GetProperty("double").GetString()!;

    public string Call { get; } = json.GetProperty("call").GetString()!;

    public IReadOnlyList<KeyValuePair<string, string>> Args { get; } =
        [.. json.GetProperty("args").EnumerateObject().Select(arg => KeyValuePair.Create(arg.Name, JsonText.Canonical(arg.Value)))];

    public bool IsReplayed { get; set; }

    public bool IsPending => json.TryGetProperty("pending", out _);

    public static string Text(string call, IEnumerable<KeyValuePair<string, string>> args)
        => $"{call}({string.Join(", ", args.Select(arg => $"{arg.Key}: {arg.Value}"))})";

    /// <summary>The result, or what is recorded of a stream.</summary>
    /// <exception cref="InvalidRecordingException">The line has another outcome.</exception>
    public JsonElement Result(string name) => json.TryGetProperty(name, out var result) ? result : throw InvalidRecordingException.ForOutcome(this, name);

    /// <summary>What the call fails with; null if it returned.</summary>
    public Exception? Failure(RecordingFormat format)
        => json.TryGetProperty("throws", out var thrown) ? Made(thrown, format)
            : json.TryGetProperty("unrecorded", out var reason) ? InvalidRecordingException.ForUnrecorded(this, reason.GetString()!)
            : null;

    /// <summary>What comes after the recorded items of a stream; null for its end.</summary>
    public Exception? EndOfStream(RecordingFormat format)
    {
        var stream = Result("stream");
        return stream.TryGetProperty("throws", out var thrown) ? Made(thrown, format)
            : stream.TryGetProperty("abandoned", out _) ? InvalidRecordingException.ForAbandoned(this, stream.GetProperty("items").GetArrayLength())
            : null;
    }

    public override string ToString() => Text(Call, Args);

    private Exception Made(JsonElement thrown, RecordingFormat format)
    {
        var type = thrown.GetProperty("type").GetString()!;
        var message = thrown.GetProperty("message").GetString()!;
        return format.Exceptions.TryGetValue(type, out var known)
            ? known.Make(message, thrown.TryGetProperty("data", out var data) ? data.GetString()! : message)
            : InvalidRecordingException.ForException(this, type, message);
    }
}
