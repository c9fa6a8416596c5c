using System;
using TestKit.Generated;

namespace TestKit;

/// <content>Which and how many calls the set-up answers.</content>
public partial class Setup<TArgs, TResult>
{
    /// <summary>Answers one call only.</summary>
    public Setup<TArgs, TResult> Once() => Times(1);

    /// <summary>Answers <paramref name="count"/> calls; then older set-ups and the reference implementation answer again.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0.</exception>
    /// <exception cref="InvalidSetupException">The set-up is a sequence, which has a length of its own.</exception>
    public Setup<TArgs, TResult> Times(int count)
    {
        InvalidArgument.IfBelow(0, count, "Times", "how many calls the set-up answers");
        if (_limits?.Sequence is { } sequence)
        {
            throw InvalidSetupException.ForLimitedSequence(_member, sequence.Count);
        }

        using (_member.State.Hold())
        {
            Limit(limits => limits.Most = count);
        }

        return this;
    }

    /// <summary>Answers the <paramref name="number"/>-th matching call only, counted from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is below 1.</exception>
    public Setup<TArgs, TResult> OnCall(int number)
    {
        InvalidArgument.IfBelow(1, number, "OnCall", "the number of the call, counted from 1");
        return When(new(call => call == number, $"on call {number}"));
    }

    /// <summary>Answers every <paramref name="interval"/>-th matching call.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="interval"/> is below 1.</exception>
    public Setup<TArgs, TResult> Every(int interval)
    {
        InvalidArgument.IfBelow(1, interval, "Every", "after how many calls the set-up answers again");
        return When(new(call => call % interval == 0, $"every {interval} calls"));
    }

    /// <summary>Answers all matching calls after the first <paramref name="count"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0.</exception>
    public Setup<TArgs, TResult> After(int count)
    {
        InvalidArgument.IfBelow(0, count, "After", "how many calls go by before the set-up answers");
        return When(new(call => call > count, $"after {count} calls"));
    }

    /// <summary>Answers each matching call with a probability, drawn from a random sequence of its own.</summary>
    /// <param name="probability">From 0 (never) to 1 (always).</param>
    /// <param name="seed">The same seed gives the same calls, on every machine.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not between 0 and 1.</exception>
    public Setup<TArgs, TResult> WithProbability(double probability, int seed)
    {
        if (!(probability is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(probability),
                probability,
                "WithProbability takes a probability from 0 (never) to 1 (always).");
        }

#pragma warning disable CA5394 // The random numbers choose which test calls fail; they must be repeatable, not secret.
        var random = new Random(seed);
        return When(new(_ => random.NextDouble() < probability, $"with probability {ArgumentFormatter.Format(probability)}, seed {seed}"));
#pragma warning restore CA5394
    }

    private Setup<TArgs, TResult> When(Occurrence occurrence)
    {
        if (_limits?.Occurrence is { } first)
        {
            throw InvalidSetupException.ForSecondOccurrence(_member, first, occurrence);
        }

        using (_member.State.Hold())
        {
            Limit(limits => limits.Occurrence = occurrence);
        }

        return this;
    }
}
