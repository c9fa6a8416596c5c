using System;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Generated;

/// <summary>What was recorded of a call with the same arguments.</summary>
internal sealed class ReplayAnswer<TArgs, TResult>(ReplayTape tape, Member<TArgs, TResult> member) : Answer<TArgs, TResult>
{
    public override string ToString() => "replays a recorded call";

    internal override TResult Give(in TArgs args) => GiveTask(in args).GetAwaiter().GetResult();

    internal override Task<TResult> GiveTask(in TArgs args)
    {
        try
        {
            var call = tape.Next(member, in args);
            return call.IsPending ? Pending(in args)
                : call.Failure(tape.Format) is { } failure ? Task.FromException<TResult>(failure)
                : Task.FromResult(Made(call));
        }
#pragma warning disable CA1031 // The exception is the result: it goes into the task.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Task.FromException<TResult>(e);
        }
    }

    /// <summary>A call that had not ended when the recording did; its token ends it.</summary>
    private Task<TResult> Pending(in TArgs args)
    {
        var arguments = member.Flatten(in args);
        var token = Enumerable.Range(0, arguments.Length).Select(i => arguments[i]).OfType<CancellationToken>().FirstOrDefault();
        return new TaskCompletionSource<TResult>().Task.WaitAsync(token);
    }

    private TResult Made(RecordedCall call)
    {
        try
        {
            return member.Results.Read(call, tape.Format);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            throw InvalidRecordingException.ForResult(call, e);
        }
    }
}
