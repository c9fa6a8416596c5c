using System.Linq;
using System.Text.Json;
using TestKit.Generated;

namespace TestKit;

/// <summary>Answers from a recording.</summary>
internal sealed class ReplayTape(CallRecording recording) : Tape
{
    public RecordingFormat Format => recording.Format;

    public override Answer<TArgs, TResult>? Around<TArgs, TResult>(Member<TArgs, TResult> member, Answer<TArgs, TResult>? real)
        => new ReplayAnswer<TArgs, TResult>(this, member);

    /// <summary>Takes the recorded call that answers.</summary>
    /// <exception cref="UnexpectedCallException">There is none, or none any more.</exception>
    public RecordedCall Next<TArgs, TResult>(Member<TArgs, TResult> member, in TArgs args)
    {
        var texts = Arguments(member, member.Flatten(in args), Format).Select(arg => new System.Collections.Generic.KeyValuePair<string, string>(arg.Key, Canonical(arg.Value)));
        return recording.Next(member, [.. texts]);
    }

    private static string Canonical(string text)
    {
        using var document = JsonDocument.Parse(text);
        return JsonText.Canonical(document.RootElement);
    }
}
