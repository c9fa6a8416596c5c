using System;
using System.Threading.Tasks;

namespace TestKit.Generated;

/// <summary>Lets the real answer through and records it.</summary>
internal sealed class RecordingAnswer<TArgs, TResult>(RecorderTape tape, Member<TArgs, TResult> member, Answer<TArgs, TResult> real) : Answer<TArgs, TResult>
{
    public override string ToString() => $"{real}, recorded";

    /// <summary>The same around another base's member.</summary>
    public RecordingAnswer<TArgs, TResult> Over(Answer<TArgs, TResult> other) => new(tape, member, other);

    internal override TResult Give(in TArgs args)
    {
        var entry = tape.Begin(member, in args);
        try
        {
            return member.Results.Write(entry, real.Give(in args));
        }
        catch (Exception e)
        {
            entry.Threw(e);
            throw;
        }
    }

    internal override Task<TResult> GiveTask(in TArgs args) => GiveTask(tape.Begin(member, in args), args);

    private async Task<TResult> GiveTask(RecordingEntry entry, TArgs args)
    {
        try
        {
            return member.Results.Write(entry, await real.GiveTask(in args).ConfigureAwait(false));
        }
        catch (Exception e)
        {
            entry.Threw(e);
            throw;
        }
    }
}
