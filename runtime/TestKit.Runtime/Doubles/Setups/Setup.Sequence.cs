using System;
using TestKit.Generated;

namespace TestKit;

/// <content>Answers that follow one another.</content>
public partial class Setup<TArgs, TResult>
{
    /// <summary>After that, returns <paramref name="value"/> for one call.</summary>
    public Setup<TArgs, TResult> ThenReturns(TResult value) => Then(new ValueAnswer<TArgs, TResult>(value));

    /// <summary>After that, throws <paramref name="exception"/> for one call.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public Setup<TArgs, TResult> ThenThrows(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Then(new ThrowAnswer<TArgs, TResult>(exception));
    }

    /// <summary>After that, one call goes to the reference implementation.</summary>
    /// <exception cref="InvalidSetupException">The double has none.</exception>
    public Setup<TArgs, TResult> ThenCallsBacking() => Then(_member.BackingAnswer());

    /// <summary>After that, one call runs the body that the doubled class gives the member.</summary>
    /// <exception cref="InvalidSetupException">It gives none: the member is abstract, or not a class's.</exception>
    public Setup<TArgs, TResult> ThenCallsBase() => Then(_member.BaseAnswer());

    /// <summary>Says that the set-up must be used: as often as it is limited to, or at least once. <c>AssertExpectationsMet</c> checks it.</summary>
    public Setup<TArgs, TResult> Expected() => Expected(true);

    internal Setup<TArgs, TResult> Expected(bool expected)
    {
        IsExpected = expected;
        return this;
    }

    internal Setup<TArgs, TResult> Then(Answer<TArgs, TResult> next)
    {
        if (Interception is not null)
        {
            throw InvalidSetupException.ForSequenceOfInterceptions(_member);
        }

        if (_limits is { Sequence: null })
        {
            throw InvalidSetupException.ForLimitBeforeSequence(_member);
        }

        using (_member.State.Hold())
        {
            if (_limits is null)
            {
                Limit(limits => limits.Sequence = [Answer!]);
                _used = Math.Min(_used, 1);
            }

            Limit(limits => limits.Sequence!.Add(next));
            return this;
        }
    }
}
