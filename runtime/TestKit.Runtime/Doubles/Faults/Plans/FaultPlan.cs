using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit;

/// <summary>
/// Which calls of which members fail, and how: a value that can be named, combined, shared by several doubles, printed, and read back
/// from its text: <c>UpsertAsync#2-3: TimeoutException; GetAsync#*: delay 50ms</c>. Give it to doubles with <c>WithFaults</c>.
/// </summary>
public sealed class FaultPlan
{
    internal FaultPlan(IReadOnlyList<FaultRule> rules, string? name = null)
    {
        Rules = rules;
        Name = name;
    }

    /// <summary>Nothing fails.</summary>
    public static FaultPlan None { get; } = new([]);

    /// <summary>What the plan is called in messages; null if it has no name.</summary>
    public string? Name { get; }

    internal IReadOnlyList<FaultRule> Rules { get; }

    /// <summary>Both plans; where both mean a call, <paramref name="left"/> has it.</summary>
    public static FaultPlan operator +(FaultPlan left, FaultPlan right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.And(right);
    }

    /// <summary>Every call of a member fails.</summary>
    /// <param name="member">The member's name, or that of a double and a member (<c>MockStore.GetAsync</c>); a setter is <c>Name=</c>, an indexer <c>this</c>, all members <c>*</c>.</param>
    /// <param name="fault">How.</param>
    public static FaultPlan On(string member, Fault fault) => On(member, CallNumbers.All, fault);

    /// <summary>Some calls of a member fail.</summary>
    /// <param name="member">The member's name, or that of a double and a member (<c>MockStore.GetAsync</c>); a setter is <c>Name=</c>, an indexer <c>this</c>, all members <c>*</c>.</param>
    /// <param name="calls">Which of its calls, counted from 1 for each double; a number stands for that call.</param>
    /// <param name="fault">How.</param>
    /// <exception cref="ArgumentException"><paramref name="member"/> is no name.</exception>
    public static FaultPlan On(string member, CallNumbers calls, Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentException.ThrowIfNullOrWhiteSpace(member);
        return member.AsSpan().IndexOfAny("#;:\r\n") < 0 && member == member.Trim()
            ? new([new FaultRule(member, calls, [fault])])
            : throw new ArgumentException($"\"{member}\" is no member's name. On takes a name such as GetAsync, MockStore.GetAsync or *; which calls of it are meant is an argument of its own.", nameof(member));
    }

    /// <summary>Any call fails with a probability. The same seed gives the same faults; each member has a random sequence of its own.</summary>
    /// <param name="seed">Where the random sequences start.</param>
    /// <param name="probability">From 0 (never) to 1 (always).</param>
    /// <param name="faults">How: one of these is drawn for each call that fails.</param>
    /// <exception cref="ArgumentException">There are no faults.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not between 0 and 1.</exception>
    public static FaultPlan Random(int seed, double probability, params Fault[] faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        return faults.Length == 0
            ? throw new ArgumentException("A random plan needs a fault to draw, such as FaultCatalogue.Timeout.", nameof(faults))
            : new FaultPlan([new FaultRule("*", CallNumbers.All, [.. faults])]).WithProbability(probability, seed);
    }

    /// <summary>Reads a plan from its text.</summary>
    /// <param name="text">Rules separated by <c>;</c>, each <c>member#calls: fault</c>. Calls are <c>*</c>, <c>2</c>, <c>2-3</c>, <c>4+</c> or <c>/3</c> (every third).</param>
    /// <param name="own">Faults of your own that the text names, besides those of <see cref="FaultCatalogue"/>.</param>
    /// <exception cref="FormatException">The text is no plan; the message says which rule, and what it should be.</exception>
    public static FaultPlan Parse(string text, params Fault[] own)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(own);
        return new FaultPlanParser([.. own, .. FaultCatalogue.All]).Parse(text);
    }

    /// <summary>Both plans; where both mean a call, this one has it.</summary>
    public FaultPlan And(FaultPlan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new([.. Rules, .. other.Rules], Name ?? other.Name);
    }

    /// <summary>The same plan under a name.</summary>
    public FaultPlan Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(Rules, name);
    }

    /// <summary>The same plan, where each call it means fails only with a probability.</summary>
    /// <param name="probability">From 0 (never) to 1 (always), to eight decimals.</param>
    /// <param name="seed">The same seed gives the same faults, on every machine.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not between 0 and 1.</exception>
    public FaultPlan WithProbability(double probability, int seed)
        => probability is >= 0 and <= 1
            ? new([.. Rules.Select(rule => rule with { Chance = new(FaultChance.Rounded(probability), seed) })], Name)
            : throw new ArgumentOutOfRangeException(nameof(probability), probability, "WithProbability takes a probability from 0 (never) to 1 (always).");

    /// <summary>The same plan, in a window of time only, counted from the plan's start by its clock.</summary>
    /// <param name="from">When it begins.</param>
    /// <param name="to">When it is over.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="from"/> is negative, or <paramref name="to"/> not after it.</exception>
    public FaultPlan Between(TimeSpan from, TimeSpan to)
        => from >= TimeSpan.Zero && to > from
            ? new([.. Rules.Select(rule => rule with { Window = new(from, to) })], Name)
            : throw new ArgumentOutOfRangeException(nameof(to), to, $"Between takes a time of zero or more and a later one, not {PlanTime.Text(from)} and {PlanTime.Text(to)}.");

    /// <summary>Starts the plan, to be given to several doubles: they share its numbers and its list of injected faults.</summary>
    /// <param name="clock">Whose time delays and windows take; the system's by default.</param>
    public FaultSession Start(TimeProvider? clock = null) => new(this, clock ?? TimeProvider.System);

    /// <summary>The plan's text, from which <see cref="Parse"/> makes it again.</summary>
    public override string ToString() => string.Join("; ", Rules);
}
