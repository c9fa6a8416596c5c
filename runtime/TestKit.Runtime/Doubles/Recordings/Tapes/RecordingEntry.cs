using System;
using System.Collections.Generic;
using System.Text.Json;

namespace TestKit;

/// <summary>A call that is being recorded: its arguments are kept from its start, its line is written at its end.</summary>
internal sealed class RecordingEntry(CallRecorder recorder, int number, string testDouble, string call, IReadOnlyList<KeyValuePair<string, string>> args)
{
    public int Number => number;

    public RecordingFormat Format => recorder.Format;

    /// <summary>Ends the call without a result.</summary>
    public void End() => recorder.End(this, Head, null);

    /// <summary>Ends the call with an outcome; one that cannot be written leaves a line that says why.</summary>
    public void End(ReadOnlySpan<byte> name, Action<Utf8JsonWriter> outcome)
    {
        var property = name.ToArray();
        try
        {
            var value = JsonText.Value(outcome);
            recorder.End(
                this,
                json =>
                {
                    Head(json);
                    json.WritePropertyName(property);
                    json.WriteRawValue(value);
                },
                null);
        }
#pragma warning disable CA1031 // A value that cannot be written must not fail the call that is recorded.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Unrecorded(e.Message);
        }
    }

    public void Threw(Exception exception) => End("throws"u8, json => WriteException(json, exception));

    public void Unrecorded(string reason)
        => recorder.End(
            this,
            json =>
            {
                Head(json);
                json.WriteString("unrecorded"u8, reason);
            },
            reason);

    public void WriteException(Utf8JsonWriter json, Exception exception)
    {
        var type = exception.GetType().FullName!;
        json.WriteStartObject();
        json.WriteString("type"u8, type);
        json.WriteString("message"u8, exception.Message);
        if (Format.Exceptions.GetValueOrDefault(type)?.Data is { } data)
        {
            json.WriteString("data"u8, data(exception));
        }

        json.WriteEndObject();
    }

    public override string ToString() => $"{testDouble}.{RecordedCall.Text(call, args)}";

    private void Head(Utf8JsonWriter json)
    {
        json.WriteNumber("n"u8, number);
        json.WriteString("double"u8, testDouble);
        json.WriteString("call"u8, call);
        json.WriteStartObject("args"u8);
        foreach (var (name, value) in args)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value);
        }

        json.WriteEndObject();
    }
}
