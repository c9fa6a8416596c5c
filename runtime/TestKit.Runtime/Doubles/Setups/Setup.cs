using System;
using System.Linq;
using TestKit.Generated;

namespace TestKit;

/// <summary>One set-up of a member: what answers, and for which and how many of its calls.</summary>
/// <typeparam name="TArgs">The arguments as a tuple.</typeparam>
/// <typeparam name="TResult">The result, unwrapped from its task.</typeparam>
public partial class Setup<TArgs, TResult> : Answer<TArgs, TResult>, ISetup
{
    private readonly Member<TArgs, TResult> _member;
    private readonly ArgumentMatcher<TArgs>? _matcher;
    private SetupLimits<TArgs, TResult>? _limits;
    private int _used;

    private protected Setup(Member<TArgs, TResult> member, ArgumentMatcher<TArgs>? matcher)
    {
        _member = member;
        _matcher = matcher;
    }

    /// <summary>What answers where there is no sequence; null for a set-up of what happens around the answer.</summary>
    private protected virtual Answer<TArgs, TResult>? Answer => null;

    /// <summary>What happens around the answer of another set-up; null for a set-up that answers.</summary>
    internal virtual Interception? Interception => null;

    /// <summary>The set-up of the member that was made before this one, and answers like it.</summary>
    internal Setup<TArgs, TResult>? Earlier { get; set; }

    /// <summary>Greater than those of all set-ups of the member that were made before.</summary>
    internal int Number { get; set; }

    /// <summary>Limited set-ups answer before the others, in the order in which they were made.</summary>
    internal virtual bool IsLimited => _limits is not null;

    /// <summary>Whether calls that others answer count for it too.</summary>
    internal virtual bool CountsCalls => _limits?.Occurrence is not null;

    /// <summary>Whether it will answer no more, unless it is limited otherwise.</summary>
    internal virtual bool IsSpent => IsUsedUp && !CountsCalls;

    /// <summary>Whether it was made for all type arguments of a generic method, and stands here among those for some.</summary>
    internal virtual bool IsShared => false;

    /// <summary>Takes this one set-up back: what answered before it answers again, and calls that wait in it go on. What it answered stays in the log.</summary>
    public void TakeBack() => _member.Remove(setup => setup == this);

    /// <summary>Whether it was made for the very arguments that the matcher picks.</summary>
    internal bool IsFor(ArgumentMatcher<TArgs> matcher)
        => _matcher is not null && _matcher.Views().Zip(matcher.Views()).All(pair => pair.First.IsSameAs(pair.Second));

    /// <summary>The answer, or the last of the sequence.</summary>
    internal Answer<TArgs, TResult> LastAnswer => _limits?.Sequence is { } sequence ? sequence[^1] : Answer!;

    /// <summary>The answer to a call that matches, where the set-up is due and not used up; null otherwise. Called under the double's lock.</summary>
    internal virtual Answer<TArgs, TResult>? AnswerTo(in TArgs args) => TakesItself(in args) ? _limits?.Sequence?[_used - 1] ?? Answer : null;

    /// <summary>Whether the set-up takes a call that matches, where it is due and not used up. Called under the double's lock.</summary>
    internal virtual bool Takes(in TArgs args) => TakesItself(in args);

    internal override TResult Give(in TArgs args) => Answer!.Give(in args);

    private bool TakesItself(in TArgs args)
    {
        if ((_matcher is not null && !_matcher.Matches(in args)) || (_limits is not null && !_limits.Allow(_used)))
        {
            return false;
        }

        _used++;
        return true;
    }

    /// <summary>Counts a call that an earlier set-up answered, so that "the third call" means the third call.</summary>
    internal virtual void Passes(in TArgs args)
    {
        if (_limits?.Occurrence is not null && (_matcher is null || _matcher.Matches(in args)))
        {
            _limits.Pass();
        }
    }

    /// <summary>Limits the set-up. Called under the double's lock.</summary>
    private void Limit(Action<SetupLimits<TArgs, TResult>> limit)
    {
        limit(_limits ??= new(_used));
        _member.Limit(this);
    }
}
