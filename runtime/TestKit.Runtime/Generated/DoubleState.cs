using System;
using System.Collections.Generic;
using System.Linq;
using System.ComponentModel;
using System.Threading;
using TestKit.Data;

namespace TestKit.Generated;

/// <summary>What a double is made of besides its members: options, journal, and the gate of both. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DoubleState : Gate
{
    private static readonly DoubleOptions Defaults = new();
    private static readonly DoubleOptions NotRecording = new() { Recording = false };
    private readonly byte _behavior;
    private Member? _lastMember;
    private DoubleExtras? _extras;
    private Journal _journal;

    private DoubleState(ITestDouble owner, MockBehavior behavior, bool recording)
    {
        Owner = owner;
        Records = recording;
        _behavior = (byte)behavior;
    }

    private DoubleState(ITestDouble owner, DoubleOptions options, Action? renewBacking)
        : this(owner, options.Behavior, options.Recording)
    {
        if (renewBacking is not null || !options.IsBrief)
        {
            _extras = new() { RenewBacking = renewBacking, Options = options, Details = options.IsPlain ? null : new(options) };
        }
    }

    internal ITestDouble Owner { get; }

    internal Type DoubleType => Owner is StaticDouble ? Owner.GetType().DeclaringType! : Owner.GetType();

    internal string DoubleName => TypeText.Of(DoubleType);

    /// <summary>The options; made anew for each question where they are the usual ones.</summary>
    internal DoubleOptions Options => _extras?.Options ?? new() { Behavior = Behavior, Recording = Records };

    /// <summary>Whether members return doubles without being asked.</summary>
    internal bool Nests => _extras?.Options is { DefaultValue: DefaultValue.Doubles };

    internal bool Strict => Behavior == MockBehavior.Strict;

    /// <summary>Whether a class's own body answers what nothing was set up for.</summary>
    public bool CallsBase => Behavior == MockBehavior.CallBase;

    /// <summary>Whether calls are recorded.</summary>
    internal bool Records { get; }

    /// <summary>Whether something happens to calls before they are answered.</summary>
    internal bool Intervenes => _extras is { Intervenes: true };

    /// <summary>The double was disposed and was made to refuse calls after that.</summary>
    internal bool RefusesCalls => _extras is { RefusesCalls: true };

    /// <summary>What is expected of a database or a transaction double; null for other doubles, and before it is asked for.</summary>
    internal SqlScript? Script
    {
        get => _extras?.Script;
        set => Extras.Script = value;
    }

    /// <summary>What injects faults by a plan; null without one.</summary>
    internal FaultSession? Faults
    {
        get => _extras?.Faults;
        set => Extras.Faults = value;
    }

    /// <summary>What records the calls that the reference implementation answers, or replays recorded ones in its place; null without one.</summary>
    internal Tape? Tape
    {
        get => _extras?.Tape;
        set => Extras.Tape = value;
    }

    private MockBehavior Behavior => (MockBehavior)_behavior;

    private DoubleExtras Extras => _extras ?? Lazily.Keep(ref _extras, new());

    /// <summary>The oldest call that is kept.</summary>
    /// <exception cref="RecordingException">Recording is off.</exception>
    internal CallRecord? FirstRecord => Records ? _journal.First : throw RecordingException.ForOff(this);

    /// <summary>The state of a double; made on first use, with the default options.</summary>
    public static DoubleState Of(ref DoubleState? state, ITestDouble owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return state ?? Interlocked.CompareExchange(ref state, new DoubleState(owner, MockBehavior.Loose, recording: true), null) ?? state;
    }

    /// <summary>The state that a constructor's arguments ask for; null where the default will do.</summary>
    public static DoubleState? For(ITestDouble owner, MockBehavior behavior, bool recording)
        => behavior == MockBehavior.Loose && recording ? null : new(owner, behavior, recording);

    /// <summary>The state for options, and a factory of reference implementations that is asked now and at each reset.</summary>
    public static DoubleState For<T>(ITestDouble owner, DoubleOptions options, Func<T>? backing, Action<T> keep)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(keep);
        if (backing is null)
        {
            return new(owner, options, null);
        }

        if (options.Behavior == MockBehavior.Strict)
        {
            throw new ArgumentException(
                "A double with a reference implementation is never strict: the reference implementation answers what is not set up. Leave out one of the two.",
                nameof(options));
        }

        var renew = () => keep(backing() ?? throw new InvalidOperationException($"The factory of the reference implementation of {TypeText.Of(typeof(T))} returned null."));
        renew();
        return new(owner, options, renew);
    }

    /// <summary>The options of a double that is told only whether to record.</summary>
    public static DoubleOptions Recording(bool recording) => recording ? Defaults : NotRecording;

    /// <summary>The reference implementation, which may not be null.</summary>
    public static T Backing<T>(T? backing)
        where T : class
        => backing ?? throw new ArgumentNullException(
            nameof(backing),
            $"The reference implementation of {TypeText.Of(typeof(T))} is null. Leave the argument out for a double without one.");

    /// <summary>Keeps a member and knows it from now on, unless another thread was faster.</summary>
    internal T Keep<T>(ref T? field, T made)
        where T : Member
    {
        Enter();
        if (field is null)
        {
            Link(made);
            Volatile.Write(ref field, made);
        }

        Exit();
        return field;
    }

    /// <summary>Knows from now on members that nobody else keeps.</summary>
    internal void Register(params ReadOnlySpan<Member> members)
    {
        using (Hold())
        {
            foreach (var member in members)
            {
                Link(member);
            }
        }
    }

    internal Member[] Members()
    {
        using (Hold())
        {
            var members = new List<Member>();
            for (var member = _lastMember; member is not null; member = member.Previous)
            {
                members.Insert(0, member);
            }

            return [.. members];
        }
    }

    /// <summary>What answers with the nested double of a member; null where there is none. Called under the lock.</summary>
    internal (object Answer, ITestDouble Double)? NestedOf(Member member) => _extras?.Nested is { } all && all.TryGetValue(member, out var nested) ? nested : null;

    internal void Nest(Member member, object answer, ITestDouble nested) => (Extras.Nested ??= []).Add(member, (answer, nested));

    internal void Unexpected(CallRecord? record)
    {
        if (record is not null)
        {
            using (Hold())
            {
                (Extras.Unexpected ??= []).Add(record);
            }
        }
    }

    internal CallRecord[] UnexpectedCalls()
    {
        using (Hold())
        {
            return [.. _extras?.Unexpected ?? []];
        }
    }

    internal void Dispose()
    {
        if (Options.ThrowsAfterDispose)
        {
            Extras.RefusesCalls = true;
        }

        Script?.Transaction?.Dispose();
    }

    internal void Reset()
    {
        using (Hold())
        {
            // First the backing: calls that waited at a gate go on with the new one.
            _extras?.RenewBacking?.Invoke();
            foreach (var member in Members())
            {
                member.Reset();
            }

            _journal = default;
            if (_extras is { } extras)
            {
                ResetNested(extras);
                extras.Reset();
            }
        }
    }

    private void Link(Member member)
    {
        member.Previous = _lastMember;
        _lastMember = member;
    }

    /// <summary>Nested doubles stay the same, for those who hold them; those that were asked for one by one have to be asked for again.</summary>
    private void ResetNested(DoubleExtras extras)
    {
        foreach (var nested in extras.Nested?.Values ?? Enumerable.Empty<(object Answer, ITestDouble Double)>())
        {
            nested.Double.State.Reset();
        }

        if (!Nests)
        {
            extras.Nested = null;
        }
    }

    /// <exception cref="RecordingException">Recording is off.</exception>
    internal CallRecord[] RecordedCalls() => Records ? _journal.ToArray() : throw RecordingException.ForOff(this);

    /// <summary>The number of the call that is recorded next. Asked for under the lock.</summary>
    internal long NextSequence() => _journal.NextSequence();

    /// <summary>Records a call. Called under the lock.</summary>
    internal void Record(CallRecord record)
    {
        _journal.Add(record);
        _extras?.Details?.Add(record, ref _journal);
    }

    internal CallDetails? DetailsOf(CallRecord record)
    {
        using (Hold())
        {
            return _extras?.Details?.Of(record);
        }
    }
}
