using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace TestKit;

/// <summary>Recorded calls in the order in which they started: a snapshot that later calls do not change.</summary>
/// <typeparam name="TCall">The type of the calls.</typeparam>
public sealed class CallLog<TCall> : IReadOnlyList<TCall>
    where TCall : Call
{
    private readonly TCall[] _calls;

    internal CallLog(TCall[] calls) => _calls = calls;

    /// <inheritdoc/>
    public int Count => _calls.Length;

    /// <inheritdoc/>
    public TCall this[int index]
        => (uint)index < (uint)_calls.Length
            ? _calls[index]
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"The log has {CallFormatter.Count(_calls.Length, "call")}.");

    /// <summary>The calls that returned.</summary>
    public CallLog<TCall> Succeeded() => Where(CallOutcome.Returned);

    /// <summary>The calls that threw, or whose task failed or was cancelled.</summary>
    public CallLog<TCall> Failed() => Where(CallOutcome.Threw);

    /// <inheritdoc/>
    public IEnumerator<TCall> GetEnumerator() => ((IEnumerable<TCall>)_calls).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _calls.GetEnumerator();

    /// <summary>A line for each call.</summary>
    public override string ToString() => string.Join("\n", _calls.Select(call => call.ToString()));

    private CallLog<TCall> Where(CallOutcome outcome) => new(Array.FindAll(_calls, call => call.Outcome == outcome));
}
