using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>A call that a delegate answers. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DelegateCall<TArgs, TResult, TDelegate>
    where TDelegate : Delegate
{
    private readonly Member<TArgs, TResult> _member;
    private readonly Answer<TArgs, TResult> _answer;
    private readonly CallRecord<TArgs, TResult>? _record;
    private readonly List<Interception>? _interceptions;

    internal DelegateCall(
        Member<TArgs, TResult> member, Answer<TArgs, TResult> answer, TDelegate? run, CallRecord<TArgs, TResult>? record, List<Interception>? interceptions)
    {
        _member = member;
        _answer = answer;
        Run = run;
        _record = record;
        _interceptions = interceptions;
    }

    /// <summary>What answers; null where it is no delegate, and the member needs none made of it.</summary>
    public TDelegate? Run { get; }

    internal TArgs Args { private get; init; } = default!;

    /// <summary>The result of what is no delegate; recorded.</summary>
    public TResult Give() => Returned(_answer.Give(Args));

    /// <summary>Records the result and hands it on.</summary>
    public TResult Returned(TResult result)
    {
        Member<TArgs, TResult>.ThrowAfterEffect(_interceptions);
        _record?.Returned(result);
        return result;
    }

    /// <summary>Records what was thrown. Always false, for an exception filter.</summary>
    public bool Threw(Exception exception)
    {
        _record?.Threw(exception);
        return _member.Covers(_answer, _interceptions, exception);
    }
}
