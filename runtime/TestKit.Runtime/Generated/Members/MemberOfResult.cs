using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Runtime.CompilerServices;

namespace TestKit.Generated;

/// <summary>One member of one double, by its types: which set-up answers a call, and what else does. For generated code.</summary>
/// <typeparam name="TArgs">The arguments as a tuple.</typeparam>
/// <typeparam name="TResult">The result, unwrapped from its task; <see cref="NoResult"/> for none.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial class Member<TArgs, TResult> : Member
{
    private readonly Func<TResult>? _fallback;
    private Answer<TArgs, TResult>? _backing;
    private SetupStack<TArgs, TResult> _setups;

    /// <summary>A member of a double.</summary>
    /// <param name="owner">The double.</param>
    /// <param name="signature">Name and parameter names, as messages show them.</param>
    /// <param name="backing">The reference implementation's member, or the member's own default body.</param>
    /// <param name="fallback">The loose default where it is not <c>default</c>.</param>
    /// <param name="snapshot">Copies arguments that could change after the call.</param>
    /// <param name="number">The number by which the double gives the reference implementation's member, which then need not be given here; 0 for none.</param>
    public Member(ITestDouble owner, string signature, Answer<TArgs, TResult>? backing = null, Func<TResult>? fallback = null, Func<TArgs, TArgs>? snapshot = null, int number = 0)
        : base(owner.State, signature)
    {
        _backing = backing;
        _fallback = fallback;
        if (snapshot is not null)
        {
            Extras.Snapshot = snapshot;
        }

        if (number > 0)
        {
            Back(number);
        }
    }

    /// <summary>What runs the body that a class gives the member.</summary>
    public Answer<TArgs, TResult> BaseBody
    {
        init => Extras.Base = value;
    }

    /// <summary>How results are recorded and replayed.</summary>
    internal IResultTape<TResult> Results
    {
        get => ExtrasOrNull?.Results ?? ValueTape<TResult>.Instance;
        set => Extras.Results = value;
    }

    private new MemberExtras<TArgs, TResult>? ExtrasOrNull => Unsafe.As<MemberExtras<TArgs, TResult>?>(base.ExtrasOrNull);

    private new MemberExtras<TArgs, TResult> Extras => Unsafe.As<MemberExtras<TArgs, TResult>>(base.Extras);

    private Setup<TArgs, TResult>[] Interceptions => ExtrasOrNull?.Interceptions ?? [];

    /// <summary>Whether a recorded call would lack what the caller gets through <c>ref</c> and <c>out</c> parameters.</summary>
    internal virtual bool AnswersByReference => false;

    internal override bool IsSql => _backing is ISqlAnswer;

    internal override IReadOnlyList<ISetup> Setups
    {
        get
        {
            using (State.Hold())
            {
                return [.. _setups.ToList().Concat(Interceptions).Where(setup => !setup.IsShared)];
            }
        }
    }

    internal virtual Setup<TArgs, TResult> Add(Setup<TArgs, TResult> setup)
    {
        using (State.Hold())
        {
            if (setup.Interception is null)
            {
                _setups.Add(setup);
            }
            else
            {
                Extras.Interceptions = [.. Interceptions, setup];
            }
        }

        return setup;
    }

    /// <summary>Takes set-ups back; calls that wait in one of them go on.</summary>
    internal virtual void Remove(System.Predicate<Setup<TArgs, TResult>> isMeant)
    {
        Setup<TArgs, TResult>[] abandoned;
        using (State.Hold())
        {
            _setups.Remove(isMeant);
            abandoned = Array.FindAll(Interceptions, isMeant);
            if (abandoned.Length > 0)
            {
                Extras.Interceptions = Array.FindAll(Interceptions, setup => !isMeant(setup));
            }
        }

        foreach (var setup in abandoned)
        {
            setup.Interception!.Abandon();
        }
    }

    /// <summary>A set-up was limited, or limited otherwise, after it was made. Called under the double's lock.</summary>
    internal virtual void Limit(Setup<TArgs, TResult> setup) => _setups.Limit(setup);

    internal void Ignore(ArgumentMatcher<TArgs>? matcher)
    {
        using (State.Hold())
        {
            (Extras.Ignored ??= []).Add(matcher);
        }
    }

    internal override bool IsIgnored(CallRecord record)
    {
        using (State.Hold())
        {
            return ExtrasOrNull is { } extras
                && (extras.Ignored?.Exists(matcher => matcher is null || matcher.Matches(ArgumentsOf(record))) == true || extras.Instance?.Family.IsIgnored(record) == true);
        }
    }

    internal override void Reset()
    {
        _setups = default;
        if (_backing is { BackingNumber: > 0 and var number })
        {
            Back(number);
        }

        if (ExtrasOrNull is { } extras)
        {
            Array.ForEach(extras.Interceptions, setup => setup.Interception!.Abandon());
            extras.Interceptions = [];
            extras.Ignored = null;
            extras.Dropped = 0;
        }
    }

    /// <summary>What the double gives of the reference implementation, as an answer.</summary>
    private protected virtual Answer<TArgs, TResult> Real(object member) => (Answer<TArgs, TResult>)member;

    internal virtual Answer<TArgs, TResult> BackingAnswer() => _backing ?? throw InvalidSetupException.ForMissingBacking(this);

    internal virtual Answer<TArgs, TResult> BaseAnswer() => ExtrasOrNull?.Base ?? throw InvalidSetupException.ForMissingBase(this);

    internal void RunBase(Answer<TArgs, TResult> body) => Extras.Base = body;

    internal TResult LooseDefault() => _fallback is null ? default! : _fallback();

    /// <summary>The arguments of a recorded call of this member.</summary>
    internal virtual TArgs ArgumentsOf(CallRecord record) => Unsafe.As<CallRecord<TArgs>>(record).Args;

    /// <summary>The arguments, boxed, in the order in which messages show them.</summary>
    internal virtual ITuple Flatten(in TArgs args) => (ITuple)args!;

    /// <summary>What answers when no set-up does and there is no reference implementation; null leaves it to strict or loose behaviour.</summary>
    private protected virtual Answer<TArgs, TResult>? Remembered(in TArgs args) => null;

    /// <summary>The answer of a set-up; null where none answers. Called under the double's lock.</summary>
    internal Answer<TArgs, TResult>? Chosen(in TArgs args) => _setups.AnswerTo(in args);

    /// <summary>Asks for the reference implementation's member; again at a reset, since that can have made another one. Calls that wait go on with that.</summary>
    private void Back(int number)
    {
        var real = Real(((IBacked)State.Owner).Backing(number)!);
        if (_backing is null)
        {
            _backing = real;
            _backing.BackingNumber = number;
        }
        else
        {
            _backing.Renew(real);
        }
    }

    private Answer<TArgs, TResult> Choose(in TArgs args, CallRecord? record)
        => Chosen(in args) ?? Taped(_backing ?? (State.CallsBase ? ExtrasOrNull?.Base : null)) ?? Remembered(in args) ?? Unconfigured(in args, record);

    /// <summary>What really answers, with a recording around it or in its place.</summary>
    private Answer<TArgs, TResult>? Taped(Answer<TArgs, TResult>? real) => State.Tape is { } tape ? tape.Around(this, real) : real;

    private protected override MemberExtras MakeExtras() => new MemberExtras<TArgs, TResult>();

    private Answer<TArgs, TResult> Unconfigured(in TArgs args, CallRecord? record)
    {
        if (NestedAnswer(isWanted: _fallback is null && !State.Strict && State.Nests) is { } nested)
        {
            return nested;
        }

        if (State.Strict)
        {
            State.Unexpected(record);
            return new ThrowAnswer<TArgs, TResult>(UnexpectedCallException.For(this, Flatten(in args)));
        }

        return _fallback is null
            ? ValueAnswer<TArgs, TResult>.Default
            : new ComputedAnswer<TArgs, TResult>(_ => _fallback(), "returns the loose default");
    }
}
