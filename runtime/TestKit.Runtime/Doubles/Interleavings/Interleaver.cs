using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>
/// Makes a race repeatable: runs actors that use the same doubles once for every order in which their calls can take effect, one call at
/// a time, and checks after each run what must hold. The same scenario gives the same orders.
/// </summary>
/// <example>
/// <code>
/// await Interleaver.RunAsync(turns =>
/// {
///     var store = new MockStateStore(new MemoryStateStore()).WithTurns(turns);
///     turns.Actor("first", () => store.Object.TransitionAsync("j1", JobState.Pending, JobState.Running));
///     turns.Actor("second", () => store.Object.TransitionAsync("j1", JobState.Pending, JobState.Running));
///     turns.Invariant("one wins", () => Assert.Single(turns.Outcomes, outcome => outcome.Exception is null));
///     return Task.CompletedTask;
/// });
/// </code>
/// </example>
[StackTraceHidden]
public static class Interleaver
{
    private const int DefaultMaxRuns = 1000;

    /// <summary>Runs a scenario in every order, and fails if an invariant breaks or the actors wait for one another for ever.</summary>
    /// <param name="scenario">Makes its own doubles, for it runs many times; names the actors and the invariants.</param>
    /// <param name="maxRuns">How many orders are tried at most; the result says if there are more. 1,000 by default.</param>
    /// <param name="patience">How long an actor may take from one call to its next before it counts as waiting for another one; 2 seconds by default.</param>
    /// <returns>How many orders were tried, and whether these were all.</returns>
    /// <exception cref="AssertionFailedException">An invariant broke, or no actor could go on; the message has the order.</exception>
    /// <exception cref="InvalidOperationException">The scenario names no actor or no invariant.</exception>
    public static async Task<InterleaverResult> RunAsync(Func<Interleaving, Task> scenario, int maxRuns = DefaultMaxRuns, TimeSpan? patience = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        InvalidArgument.IfBelow(1, maxRuns, nameof(maxRuns), "a number of orders");
        List<int>? choices = [];
        var runs = 0;
        for (; choices is not null && runs < maxRuns; runs++)
        {
            var decisions = await RunOnceAsync(scenario, choices, patience).ConfigureAwait(false);
            choices = Next(decisions);
        }

        return new(runs, choices is null);
    }

    /// <summary>Runs a scenario once, in the order that a failure named.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="order">The names of the actors in the order of their calls, separated by commas.</param>
    /// <param name="patience">How long an actor may take from one call to its next; 2 seconds by default.</param>
    /// <exception cref="AssertionFailedException">An invariant broke, or no actor could go on.</exception>
    /// <exception cref="ArgumentException">The order names an actor that has no call to make then.</exception>
    public static async Task ReplayAsync(Func<Interleaving, Task> scenario, string order, TimeSpan? patience = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(order);
        var names = order.Split(',', StringSplitOptions.TrimEntries);
        await RunOnceAsync(scenario, names, patience).ConfigureAwait(false);
    }

    private static Task<IReadOnlyList<InterleavingDecision>> RunOnceAsync(Func<Interleaving, Task> scenario, List<int> choices, TimeSpan? patience)
        => new InterleavingRunner(scenario, patience, (decision, waiting) => decision < choices.Count ? choices[decision] : 0).RunAsync();

    private static Task<IReadOnlyList<InterleavingDecision>> RunOnceAsync(Func<Interleaving, Task> scenario, string[] order, TimeSpan? patience)
        => new InterleavingRunner(
            scenario,
            patience,
            (decision, waiting) => decision >= order.Length ? 0
                : waiting.ToList().FindIndex(actor => actor.Name == order[decision]) is >= 0 and var found ? found
                : throw new ArgumentException(
                    $"Call {decision + 1} of the order is {order[decision]}'s, but only {string.Join(", ", waiting.Select(actor => actor.Name))} can go on then.",
                    nameof(order))).RunAsync();

    /// <summary>The choices of the next order; null after the last.</summary>
    private static List<int>? Next(IReadOnlyList<InterleavingDecision> decisions)
    {
        for (var last = decisions.Count - 1; last >= 0; last--)
        {
            if (decisions[last].Chosen + 1 < decisions[last].Of)
            {
                return [.. decisions.Take(last).Select(decision => decision.Chosen), decisions[last].Chosen + 1];
            }
        }

        return null;
    }
}
