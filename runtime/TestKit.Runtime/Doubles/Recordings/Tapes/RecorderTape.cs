using System.Collections.Generic;
using TestKit.Generated;

namespace TestKit;

/// <summary>Records what the reference implementation answers.</summary>
internal sealed class RecorderTape(CallRecorder recorder) : Tape
{
    public override Answer<TArgs, TResult>? Around<TArgs, TResult>(Member<TArgs, TResult> member, Answer<TArgs, TResult>? real)
    {
        if (real is null || !member.AnswersByReference)
        {
            return real is null ? null : new RecordingAnswer<TArgs, TResult>(this, member, real);
        }

        recorder.Begin(member, []).Unrecorded("Members with ref or out parameters, or spans, are not recorded.");
        return real;
    }

    /// <summary>Starts the entry of a call.</summary>
    public RecordingEntry Begin<TArgs, TResult>(Member<TArgs, TResult> member, in TArgs args)
    {
        try
        {
            return recorder.Begin(member, Arguments(member, member.Flatten(in args), recorder.Format));
        }
#pragma warning disable CA1031 // An argument that cannot be written must not fail the call that is recorded.
        catch (System.Exception e)
#pragma warning restore CA1031
        {
            var entry = recorder.Begin(member, []);
            entry.Unrecorded(e.Message);
            return entry;
        }
    }
}
