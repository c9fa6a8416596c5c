using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>Runs a scenario once under a plan and judges what came of it.</summary>
internal sealed class FaultRunner(Func<FaultRun, Task> scenario, FaultExplorerOptions options)
{
    public async Task<FaultOutcome> RunAsync(FaultPlan plan)
    {
        var overrun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var time = new VirtualTime(options.VirtualTimeLimit, () => overrun.TrySetResult());
        using var run = new FaultRun(plan, time);
        var running = Task.Run(() => scenario(run));
        await Task.WhenAny(running, overrun.Task, Task.Delay(options.Patience)).ConfigureAwait(false);
        if (!running.IsCompleted)
        {
            _ = running.ContinueWith(task => task.Exception, TaskScheduler.Default);
            run.End();
            run.Cancel(default);
            return new(run, plan, null, [new(plan, Hanging(run, overrun.Task.IsCompleted), null)]);
        }

        run.End();
        var escaped = await EscapedAsync(running).ConfigureAwait(false);
        var findings = new List<FaultFinding>();
        if (escaped is not null && !IsExpected(escaped, run))
        {
            findings.Add(new(plan, $"An unexpected exception came out: {escaped.GetType().Name}: {escaped.Message}", escaped));
        }

        findings.AddRange(run.Leftovers().Select(left => new FaultFinding(plan, $"Something was left open: {left}", null)));
        await CheckAsync(run, findings).ConfigureAwait(false);
        return new(run, plan, escaped, findings);
    }

    private async Task CheckAsync(FaultRun run, List<FaultFinding> findings)
    {
        var given = options.Invariants.Select(invariant => new FaultInvariant(invariant.Key, () => invariant.Value(run)));
        foreach (var invariant in run.Invariants.Concat(given))
        {
            try
            {
                await invariant.Check().ConfigureAwait(false);
            }
#pragma warning disable CA1031 // Whatever a check throws is the finding.
            catch (Exception e)
#pragma warning restore CA1031
            {
                findings.Add(new(run.Plan, $"The invariant \"{invariant.Name}\" broke: {e.Message}", e));
            }
        }
    }

    private string Hanging(FaultRun run, bool virtually)
    {
        var last = run.Points.Count == 0 ? "No double was called." : $"The last call: {run.Points[^1].Call}";
        return virtually
            ? $"The scenario hangs: it waits beyond {PlanTime.Text(options.VirtualTimeLimit)} of virtual time. {last}"
            : $"The scenario hangs: it did not end within {PlanTime.Text(options.Patience)}. {last}";
    }

    private static async Task<Exception?> EscapedAsync(Task task)
    {
        try
        {
            await task.ConfigureAwait(false);
            return null;
        }
#pragma warning disable CA1031 // Whatever the scenario throws is judged.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return e;
        }
    }

    private bool IsExpected(Exception escaped, FaultRun run)
        => options.Allows(escaped)
            || (escaped is OperationCanceledException && run.CancellationToken.IsCancellationRequested)
            || run.Injected.Any(injected => injected.Exception is { } thrown && Holds(escaped, thrown));

    private static bool Holds(Exception? exception, Exception thrown)
        => exception is not null
            && (ReferenceEquals(exception, thrown)
                || Holds(exception.InnerException, thrown)
                || (exception is AggregateException many && many.InnerExceptions.Any(inner => Holds(inner, thrown))));
}
