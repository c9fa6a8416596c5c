using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>One order of the calls of several actors. Give it to the doubles that they share with <c>WithTurns(turns)</c>.</summary>
public sealed class Interleaving : ScenarioSession
{
    private readonly AsyncLocal<InterleavingActor?> _current = new();
    private readonly List<InterleavingActor> _actors = [];

    internal Interleaving()
        : base(FaultPlan.None, TimeProvider.System)
    {
    }

    /// <summary>How the actors ended, in the order in which they were named: for invariants.</summary>
    public IReadOnlyList<ActorOutcome> Outcomes => [.. _actors.Select(actor => actor.Outcome)];

    internal IReadOnlyList<InterleavingActor> Actors => _actors;

    /// <summary>Names one who works at the same time as the others. Each of its calls of the doubles waits for its turn.</summary>
    /// <param name="name">For messages and orders: unlike the others' names, and without commas.</param>
    /// <param name="work">What it does.</param>
    /// <exception cref="ArgumentException">The name is taken, empty or has a comma.</exception>
    public void Actor(string name, Func<Task> work)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(work);
        if (name.Contains(',', StringComparison.Ordinal) || _actors.Exists(actor => actor.Name == name))
        {
            throw new ArgumentException($"\"{name}\" cannot be the name of an actor: each has one of its own, without commas.", nameof(name));
        }

        _actors.Add(new(name, async actor =>
        {
            _current.Value = actor;
            await work().ConfigureAwait(false);
        }));
    }

    private protected override bool CountsSteps => false;

    /// <summary>A call of an actor waits for its turn; others pass.</summary>
    private protected override Interception? Intercept(FaultPoint point)
        => _current.Value is { } actor ? new Turn(actor, point) : null;
}
