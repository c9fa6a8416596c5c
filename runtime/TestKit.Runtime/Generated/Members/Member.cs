using System.Collections.Generic;
using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Generated;

/// <summary>One member of one double: its set-ups, and its calls in the double's journal. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Member
{
    private readonly string _signature;
    private TaskCompletionSource? _nextEnd;

    private protected Member(DoubleState state, string signature)
    {
        State = state;
        _signature = signature;
    }

    internal DoubleState State { get; }

    /// <summary>The member of the double that was made before this one.</summary>
    internal Member? Previous { get; set; }

    internal MemberShape Shape => MemberShape.Parse(_signature);

    internal string Name => Shape.Name;

    /// <summary>Calls that a bounded journal has let go.</summary>
    internal int Dropped { get; set; }

    /// <summary>Whether calls go to a database.</summary>
    internal abstract bool IsSql { get; }

    internal abstract IReadOnlyList<ISetup> Setups { get; }

    internal abstract void Reset();

    internal abstract bool IsIgnored(CallRecord record);

    /// <summary>Completes when a call of this member ends after this was asked for. Asked for under the double's lock.</summary>
    internal Task NextEnd()
    {
        var source = _nextEnd ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Interlocked.MemoryBarrier();
        return source.Task;
    }

    internal void SignalEnd()
    {
        if (_nextEnd is not null)
        {
            Interlocked.Exchange(ref _nextEnd, null)?.TrySetResult();
        }
    }
}
