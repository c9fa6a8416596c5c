using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Data;
using TestKit.Generated;

namespace TestKit;

/// <summary>
/// Controls a double as a whole. The same is there as extension methods on the double itself (<c>store.Reset()</c>);
/// this way in stays open when the interface has a member of that name: <c>TestDouble.For(store).Reset()</c>.
/// </summary>
public sealed class TestDouble
{
    private readonly DoubleState _state;

    private TestDouble(DoubleState state) => _state = state;

    /// <summary>The control of a double, or of the object or the delegate that a double of a class or a delegate gives.</summary>
    /// <exception cref="ArgumentException"><paramref name="testDouble"/> is no generated double.</exception>
    public static TestDouble For(object testDouble)
    {
        ArgumentNullException.ThrowIfNull(testDouble);
        return Find(testDouble) is { } generated
            ? new(generated.State)
            : throw new ArgumentException(
                $"{TypeText.Of(testDouble.GetType())} is not a double made by [GenerateTestDouble].",
                nameof(testDouble));
    }

    internal static ITestDouble? Find(object? instance)
        => instance switch
        {
            ITestDouble itself => itself,
            IDoubledObject { Owner: var behind } => behind,
            Delegate { Target: ITestDouble target } => target,
            _ => null,
        };

    /// <summary>Every call of the double, in the order in which they started; its text has a line for each.</summary>
    /// <exception cref="RecordingException">The double does not record.</exception>
    public CallLog<Call> Calls() => new([.. SqlScript.WithTransactions(_state).Select(record => new Call(record))]);

    /// <summary>Fails if the double was called in a way that no assertion has accounted for.</summary>
    /// <exception cref="AssertionFailedException">It was.</exception>
    /// <exception cref="RecordingException">The double does not record.</exception>
    public void AssertNoOtherCalls()
    {
        var others = _state.RecordedCalls().Where(record => !record.Asserted && !record.Member.IsIgnored(record)).ToList();
        if (others.Count > 0)
        {
            throw AssertionFailedException.ForOtherCalls(_state, others);
        }
    }

    /// <summary>Fails unless every set-up marked <c>Expected()</c> was used as often as it is limited to, or at least once; and if a strict double refused a call.</summary>
    /// <exception cref="AssertionFailedException">One was not.</exception>
    public void AssertExpectationsMet()
    {
        var unmet = Unmet(_state);
        var unexpected = _state.UnexpectedCalls();
        if (unmet.Count > 0 || unexpected.Length > 0)
        {
            throw AssertionFailedException.ForExpectations(_state, unmet, unexpected);
        }
    }

    internal static List<string> Unmet(DoubleState state)
        => [
            .. state.Members()
                .SelectMany(member => member.Setups)
                .Where(setup => setup.IsExpected)
                .Select(setup => setup.Unmet)
                .OfType<string>(),
            .. state.Script?.Unmet() ?? [],
        ];

    /// <summary>Forgets the calls that were asserted: later assertions count only what is left and what comes. The log keeps them.</summary>
    /// <exception cref="RecordingException">The double does not record.</exception>
    public void Checkpoint()
    {
        foreach (var record in _state.RecordedCalls().Where(record => record.Asserted))
        {
            record.Forgotten = true;
        }
    }

    /// <summary>Takes back set-ups, failures, remembered values, logs and the state of the reference implementation where the double made that itself or was given a factory for it. Calls that wait at a gate go on. Subscriptions to events stay.</summary>
    public void Reset() => _state.Reset();
}
