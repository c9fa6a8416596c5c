using System;
using TestKit.Generated;

namespace TestKit;

/// <summary>Calls were asked for that the double did not record or has not kept.</summary>
public sealed class RecordingException : InvalidOperationException
{
    private RecordingException(string message)
        : base(message)
    {
    }

    internal static RecordingException ForOff(DoubleState state)
        => new($"{state.DoubleName} does not record its calls, so they cannot be looked at or asserted. Make it with recording: true.");

    internal static RecordingException ForDropped(Member member)
        => new($"{member.State.DoubleName} has let {CallFormatter.Count(member.Dropped, "call")} of {member.Name} go (DoubleOptions.JournalLimit is {member.State.Options.JournalLimit}), so this cannot be asserted. Raise the limit, or assert before so many calls.");
}
