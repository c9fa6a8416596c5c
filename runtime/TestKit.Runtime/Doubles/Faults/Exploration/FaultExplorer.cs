using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>
/// Runs a scenario again and again, each time with another call failing, and finds the runs in which an invariant breaks, another exception than
/// the injected one comes out, or nothing goes on. The same scenario gives the same runs; each finding has the line that repeats it.
/// </summary>
/// <example>
/// <code>
/// await FaultExplorer.RunAsync(async faults =>
/// {
///     var store = new MockStateStore(new MemoryStateStore()).WithFaults(faults);
///     faults.Invariant("no step is skipped", () => store.Transitions.AssertAllowed(Rules.Allow));
///     await executor.RunAsync(store, "j1", faults.CancellationToken);
/// });
/// </code>
/// </example>
[StackTraceHidden]
public static class FaultExplorer
{
    /// <summary>Explores a scenario and fails if there are findings.</summary>
    /// <param name="scenario">Makes its own doubles and reference implementations, for it runs many times. The doubles are given the faults with <c>WithFaults(faults)</c>.</param>
    /// <param name="options">What is tried; each call with a timeout before and after its effect, and with cancellation, by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="AssertionFailedException">There are findings, or the scenario fails even without a fault, or calls no double.</exception>
    public static async Task<FaultReport> RunAsync(Func<FaultRun, Task> scenario, FaultExplorerOptions? options = null)
    {
        var report = await ExploreAsync(scenario, options).ConfigureAwait(false);
        return report.Findings.Count == 0 ? report : throw AssertionFailedException.ForFindings(report);
    }

    /// <summary>Explores a scenario and reports the findings without failing.</summary>
    /// <inheritdoc cref="RunAsync"/>
    /// <exception cref="AssertionFailedException">The scenario fails even without a fault, or calls no double.</exception>
    public static async Task<FaultReport> ExploreAsync(Func<FaultRun, Task> scenario, FaultExplorerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        options ??= new();
        var runner = new FaultRunner(scenario, options);
        var points = await BaselineAsync(runner).ConfigureAwait(false);
        var plans = points.SelectMany(point => Faults(point, options).Select(fault => Rule(point, fault))).Select(rule => new FaultPlan([rule])).ToList();
        var outcomes = await RunAllAsync(runner, plans, options, 0).ConfigureAwait(false);
        var left = plans.Count - outcomes.Length;
        if (options.Pairs)
        {
            var pairs = outcomes.Where(outcome => outcome.Findings.Count == 0).SelectMany(outcome => Pairs(outcome, options)).ToList();
            var second = await RunAllAsync(runner, pairs, options, outcomes.Length).ConfigureAwait(false);
            left += pairs.Count - second.Length;
            outcomes = [.. outcomes, .. second];
        }

        return new(points, outcomes, left);
    }

    /// <summary>Runs a scenario once under a plan, and fails if that gives a finding: a report's line, tried again.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="plan">The plan, as a finding has it.</param>
    /// <param name="options">What the run is judged by.</param>
    /// <exception cref="AssertionFailedException">There is a finding.</exception>
    public static async Task<FaultReport> ReplayAsync(Func<FaultRun, Task> scenario, FaultPlan plan, FaultExplorerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(plan);
        var outcome = await new FaultRunner(scenario, options ?? new()).RunAsync(plan).ConfigureAwait(false);
        var report = new FaultReport(outcome.Points, [outcome], 0);
        return report.Findings.Count == 0 ? report : throw AssertionFailedException.ForFindings(report);
    }

    /// <summary>Runs a scenario under random plans, and fails at the first that gives a finding, with the few of its faults that matter.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="seed">The first run's; each run has the next one.</param>
    /// <param name="runs">How many.</param>
    /// <param name="probability">How likely each call fails, from 0 to 1.</param>
    /// <param name="options">Which failures are drawn, and what the runs are judged by.</param>
    /// <exception cref="AssertionFailedException">There is a finding, or the scenario fails even without a fault, or calls no double.</exception>
    public static async Task<FaultReport> RunRandomAsync(
        Func<FaultRun, Task> scenario,
        int seed,
        int runs = 100,
        double probability = 0.1,
        FaultExplorerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        InvalidArgument.IfBelow(1, runs, nameof(runs), "a number of runs");
        options ??= new();
        var runner = new FaultRunner(scenario, options);
        var points = await BaselineAsync(runner).ConfigureAwait(false);
        var faults = points.SelectMany(point => Faults(point, options)).Distinct().ToArray();
        var plans = Enumerable.Range(0, runs).Select(run => FaultPlan.Random(seed + run, probability, faults)).ToList();
        var outcomes = await RunAllAsync(runner, plans, options, 0).ConfigureAwait(false);
        if (Array.Find(outcomes, outcome => outcome.Findings.Count > 0) is { } bad)
        {
            var least = await FaultShrinker.ShrinkAsync(runner, bad).ConfigureAwait(false);
            throw AssertionFailedException.ForFindings(new(points, [least], 0), bad);
        }

        return new(points, outcomes, 0);
    }

    /// <summary>The calls of a run in which nothing fails.</summary>
    private static async Task<IReadOnlyList<FaultPoint>> BaselineAsync(FaultRunner runner)
    {
        var outcome = await runner.RunAsync(FaultPlan.None).ConfigureAwait(false);
        return outcome.Findings.Count > 0 || outcome.Points.Count == 0
            ? throw AssertionFailedException.ForBaseline(outcome)
            : outcome.Points;
    }

    private static IEnumerable<Fault> Faults(FaultPoint point, FaultExplorerOptions options)
    {
        var faults = options.For(point);
        foreach (var fault in faults)
        {
            yield return fault;
            if (options.AfterEffect && point.HasEffect && fault.CanComeAfterEffect)
            {
                yield return fault.AfterEffect();
            }
        }

        if (options.Cancellation && faults.Count > 0)
        {
            yield return Fault.Cancel;
        }
    }

    private static IEnumerable<FaultPlan> Pairs(FaultOutcome outcome, FaultExplorerOptions options)
        => outcome.Injected.Count == 0
            ? []
            : outcome.Points
                .Where(point => point.Index > outcome.Injected[0].Point.Index)
                .SelectMany(point => Faults(point, options).Select(fault => new FaultPlan([.. outcome.Plan.Rules, Rule(point, fault)])));

    private static FaultRule Rule(FaultPoint point, Fault fault) => new($"{point.DoubleName}.{point.Member}", point.Number, [fault]);

    private static async Task<FaultOutcome[]> RunAllAsync(FaultRunner runner, List<FaultPlan> plans, FaultExplorerOptions options, int before)
    {
        var outcomes = new FaultOutcome[Math.Min(plans.Count, options.MaxRuns - before)];
        var done = before;
        await Parallel.ForAsync(
            0,
            outcomes.Length,
            new ParallelOptions { MaxDegreeOfParallelism = options.ParallelRuns },
            async (i, _) =>
            {
                outcomes[i] = await runner.RunAsync(plans[i]).ConfigureAwait(false);
                options.Progress?.Invoke(Interlocked.Increment(ref done), before + outcomes.Length);
            }).ConfigureAwait(false);
        return outcomes;
    }
}
