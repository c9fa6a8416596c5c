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
    private MemberExtras? _extras;

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

    /// <summary>What it knows of the generic method it belongs to; null for every other member.</summary>
    internal IGenericInstance? Instance
    {
        get => _extras?.Instance;
        set => Extras.Instance = value;
    }

    /// <summary>Calls that a bounded journal has let go.</summary>
    internal int Dropped => _extras?.Dropped ?? 0;

    /// <summary>Null for a plain member.</summary>
    private protected MemberExtras? ExtrasOrNull => _extras;

    private protected MemberExtras Extras => _extras ?? Lazily.Keep(ref _extras, MakeExtras());

    /// <summary>Whether calls go to a database.</summary>
    internal abstract bool IsSql { get; }

    internal abstract IReadOnlyList<ISetup> Setups { get; }

    internal abstract void Reset();

    internal abstract bool IsIgnored(CallRecord record);

    /// <summary>Whether calls of this member are calls of the other: the same, or the generic method with all its type arguments.</summary>
    internal bool Is(Member other) => ReferenceEquals(this, other) || (Instance is not null && ReferenceEquals(Instance.Family, other));

    /// <summary>A bounded journal lets a call go.</summary>
    internal void Drop()
    {
        Extras.Dropped++;
        Instance?.Family.Drop();
    }

    /// <summary>Completes when a call of this member ends after this was asked for. Asked for under the double's lock.</summary>
    internal Task NextEnd()
    {
        var source = Extras.NextEnd ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Interlocked.MemoryBarrier();
        return source.Task;
    }

    internal void SignalEnd()
    {
        if (_extras is { } extras)
        {
            if (extras.NextEnd is not null)
            {
                Interlocked.Exchange(ref extras.NextEnd, null)?.TrySetResult();
            }

            extras.Instance?.Family.SignalEnd();
        }
    }

    private protected abstract MemberExtras MakeExtras();
}
