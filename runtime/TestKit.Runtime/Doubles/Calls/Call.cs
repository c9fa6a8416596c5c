using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace TestKit;

/// <summary>A recorded call: what was called, with what, and how it ended.</summary>
public class Call
{
    private CallRecord? _record;

    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Call()
    {
    }

    internal Call(CallRecord record) => _record = record;

    /// <summary>The call's number. Numbers rise over all doubles of the process, with gaps, so that calls on different doubles can be put in order.</summary>
    public long Sequence => Record.Sequence;

    /// <summary>The member that was called, as declared.</summary>
    public string MemberName => Record.Member.Name;

    /// <summary>How the call ended, or <see cref="CallOutcome.Pending"/>.</summary>
    public CallOutcome Outcome => Record.Outcome;

    /// <summary>What the call threw or its task failed with; null otherwise.</summary>
    public Exception? Exception => Record.Exception;

    /// <summary>When the call started; null unless <see cref="DoubleOptions.Clock"/> is set.</summary>
    public DateTimeOffset? Time => Record.Member.State.DetailsOf(Record)?.Time;

    /// <summary>The managed id of the calling thread; null unless <see cref="DoubleOptions.RecordThreads"/> is set.</summary>
    public int? ThreadId => Record.Member.State.DetailsOf(Record)?.ThreadId;

    /// <summary>The arguments in order, boxed. The call of a selector (<c>store.Get().Calls[0]</c>) has them typed and by name.</summary>
    public IReadOnlyList<object?> Arguments
    {
        get
        {
            var tuple = Record.Arguments;
            var values = new object?[tuple.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = tuple[i];
            }

            return values;
        }
    }

    internal CallRecord Record
    {
        get => _record ?? throw new InvalidOperationException("This call was made with 'new'. Calls come from a selector's Calls or from the double's Calls().");
        set => _record = value;
    }

    /// <summary>The call on one line, as messages show it.</summary>
    public override string ToString() => CallFormatter.Line(Record);
}
