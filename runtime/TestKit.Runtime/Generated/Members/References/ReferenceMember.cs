using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace TestKit.Generated;

/// <summary>
/// A method that returns by reference. What a set-up gives is kept in one place, so that a write through the reference is seen by the
/// next call; a loose double keeps a place for each choice of arguments. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReferenceMember<TArgs, TResult, TDelegate> : DelegateMember<TArgs, TResult, TDelegate>
    where TArgs : notnull
    where TDelegate : Delegate
{
    private readonly Func<Func<Reference<TResult>>, TDelegate> _adapt;
    private ConditionalWeakTable<Answer<TArgs, TResult>, Reference<TResult>> _places = [];
    private Dictionary<TArgs, ValueAnswer<TArgs, TResult>>? _remembered;

    /// <summary>A member of a double.</summary>
    /// <param name="owner">The double.</param>
    /// <param name="signature">Name and parameter names, as messages show them.</param>
    /// <param name="adapt">Makes a delegate that returns a reference to the place that the function gives.</param>
    /// <param name="backing">The reference implementation's member.</param>
    /// <param name="fallback">The loose default where it is not <c>default</c>.</param>
    /// <param name="number">The number by which the double gives the reference implementation's member, which then need not be given here; 0 for none.</param>
    public ReferenceMember(
        ITestDouble owner,
        string signature,
        Func<Func<Reference<TResult>>, TDelegate> adapt,
        TDelegate? backing = null,
        Func<TResult>? fallback = null,
        int number = 0)
        : base(owner, signature, backing, fallback, number)
        => _adapt = adapt;

    private protected override bool ValuesNeedNoEffect => false;

    internal override void Reset()
    {
        base.Reset();
        _places = [];
        _remembered = null;
    }

    private protected override TDelegate? Adapt(Answer<TArgs, TResult> answer, TArgs args) => _adapt(() => Place(answer, args));

    private protected override Answer<TArgs, TResult>? Remembered(in TArgs args)
    {
        if (State.Strict)
        {
            return null;
        }

        _remembered ??= [];
        return _remembered.TryGetValue(args, out var answer) ? answer : _remembered[args] = new(LooseDefault());
    }

    private Reference<TResult> Place(Answer<TArgs, TResult> answer, TArgs args)
        => answer.Kind == AnswerKind.Value
            ? _places.GetValue(answer, static value => new(value.Give(default!)))
            : new(answer.Give(in args));
}
