using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace TestKit;

/// <summary>Reads the lines of a recording, up to the first that is none.</summary>
internal sealed class RecordingReader(string text)
{
    private static readonly string[] Outcomes = ["returns", "stream", "throws", "unrecorded", "pending"];
    private readonly List<RecordedCall> _calls = [];

    /// <summary>The calls in the order in which they started.</summary>
    public IEnumerable<RecordedCall> Calls => _calls.OrderBy(call => call.Number);

    /// <summary>The line at which reading stopped, counted from 1, and why; null if all were read.</summary>
    public (int Line, string Problem)? Read()
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            var isLast = i == lines.Length - 1;
            if (line.Length == 0 && i > 0)
            {
                continue;
            }

            if (Problem(line, i) is { } problem)
            {
                return (i + 1, isLast ? $"it is cut off, or {problem}" : problem);
            }
        }

        return null;
    }

    private string? Problem(string line, int index)
    {
        JsonElement json;
        try
        {
            using var document = JsonDocument.Parse(line);
            json = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return "it is no JSON";
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            return "it is no JSON object";
        }

        var problem = index == 0 ? Header(json) : Shape(json);
        if (problem is null && index > 0)
        {
            _calls.Add(new(index + 1, json));
        }

        return problem;
    }

    private static string? Header(JsonElement json)
        => !Has(json, "format", JsonValueKind.String) || json.GetProperty("format").GetString() != CallRecorder.FormatName
            ? $"a recording begins with {{\"format\":\"{CallRecorder.FormatName}\",\"version\":{CallRecorder.Version}}}"
            : !Has(json, "version", JsonValueKind.Number) || !json.GetProperty("version").TryGetInt32(out var version) ? "it has no version"
            : version != CallRecorder.Version ? $"it is of version {version}, and this reads version {CallRecorder.Version}: record it again"
            : null;

    private static string? Shape(JsonElement json)
    {
        if (!Has(json, "n", JsonValueKind.Number) || !json.GetProperty("n").TryGetInt32(out _)
            || !Has(json, "double", JsonValueKind.String) || !Has(json, "call", JsonValueKind.String) || !Has(json, "args", JsonValueKind.Object))
        {
            return "a call has the number \"n\", the texts \"double\" and \"call\", and the object \"args\"";
        }

        var outcomes = Outcomes.Where(name => json.TryGetProperty(name, out _)).ToList();
        return outcomes switch
        {
            [] => null,
            ["throws"] => IsException(json.GetProperty("throws")) ? null : "\"throws\" has the texts \"type\" and \"message\"",
            ["stream"] => IsStream(json.GetProperty("stream")) ? null : "\"stream\" has the list \"items\"",
            ["unrecorded"] => Has(json, "unrecorded", JsonValueKind.String) ? null : "\"unrecorded\" is a text",
            [_] => null,
            _ => $"a call has one outcome, and this has {string.Join(" and ", outcomes)}",
        };
    }

    private static bool IsStream(JsonElement stream)
        => Has(stream, "items", JsonValueKind.Array) && (!stream.TryGetProperty("throws", out var thrown) || IsException(thrown));

    private static bool IsException(JsonElement thrown)
        => Has(thrown, "type", JsonValueKind.String) && Has(thrown, "message", JsonValueKind.String)
            && (!thrown.TryGetProperty("data", out var data) || data.ValueKind == JsonValueKind.String);

    private static bool Has(JsonElement json, string name, JsonValueKind kind)
        => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var property) && property.ValueKind == kind;
}
