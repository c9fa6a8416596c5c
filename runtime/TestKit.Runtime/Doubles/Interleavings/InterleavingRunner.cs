using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>Runs a scenario in one order.</summary>
/// <param name="scenario">The scenario.</param>
/// <param name="patience">How long an actor may take from one call to its next.</param>
/// <param name="choose">Which of the actors that wait goes on, given the number of the decision.</param>
internal sealed class InterleavingRunner(
    Func<Interleaving, Task> scenario,
    TimeSpan? patience,
    Func<int, IReadOnlyList<InterleavingActor>, int> choose)
{
    private readonly TimeSpan _patience = patience ?? TimeSpan.FromSeconds(2);
    private readonly List<InterleavingDecision> _decisions = [];
    private readonly List<(string Actor, string Call)> _order = [];

    public async Task<IReadOnlyList<InterleavingDecision>> RunAsync()
    {
        using var turns = new Interleaving();
        await scenario(turns).ConfigureAwait(false);
        if (turns.Actors.Count == 0 || turns.Invariants.Count == 0)
        {
            throw new InvalidOperationException("The scenario names no actor or no invariant: turns.Actor(\"first\", …) says who works, turns.Invariant(\"one wins\", …) what must hold afterwards.");
        }

        foreach (var actor in turns.Actors)
        {
            actor.Start();
            await SettleAsync(actor).ConfigureAwait(false);
        }

        await TakeTurnsAsync(turns).ConfigureAwait(false);
        await CheckAsync(turns).ConfigureAwait(false);
        return _decisions;
    }

    private async Task TakeTurnsAsync(Interleaving turns)
    {
        while (turns.Actors.Any(actor => !actor.HasEnded))
        {
            var waiting = turns.Actors.Where(actor => actor.IsWaiting).ToList();
            if (waiting.Count == 0)
            {
                await AnySettlesAsync(turns).ConfigureAwait(false);
                continue;
            }

            var chosen = choose(_decisions.Count, waiting);
            _decisions.Add(new(chosen, waiting.Count));
            _order.Add((waiting[chosen].Name, waiting[chosen].GoOn()));
            await SettleAsync(waiting[chosen]).ConfigureAwait(false);
        }
    }

    /// <summary>An actor that neither calls nor ends in time waits for another one: the others go on.</summary>
    private async Task SettleAsync(InterleavingActor actor)
        => await Task.WhenAny(actor.Settled, Task.Delay(_patience)).ConfigureAwait(false);

    private async Task AnySettlesAsync(Interleaving turns)
    {
        var running = turns.Actors.Where(actor => !actor.HasEnded).ToList();
        var late = Task.Delay(_patience);
        if (await Task.WhenAny([late, .. running.Select(actor => actor.Settled)]).ConfigureAwait(false) == late)
        {
            throw AssertionFailedException.ForStuckActors(running.Select(actor => actor.Name), _order);
        }
    }

    private async Task CheckAsync(Interleaving turns)
    {
        foreach (var invariant in turns.Invariants)
        {
            try
            {
                await invariant.Check().ConfigureAwait(false);
            }
#pragma warning disable CA1031 // Whatever a check throws is the finding.
            catch (Exception e)
#pragma warning restore CA1031
            {
                throw AssertionFailedException.ForOrder(invariant.Name, e, _order, turns.Outcomes);
            }
        }
    }
}
