using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using TestKit.Injection.Planning;

namespace TestKit.Injection;

/// <summary>Plans chains and runs them.</summary>
internal static class Runner
{
    public static TResult Run<TResult>(Chain chain, Body<TResult> body, RunName name)
    {
        if (typeof(Task).IsAssignableFrom(typeof(TResult)))
        {
            Demand([Planner.TaskOfSynchronousRun(RuntimeTypes.Instance, typeof(TResult))]);
        }

        return RunAsync(PlanOf(chain, body.Needs, isSynchronous: true), body, new(name.Test, chain.Settings, isParallel: false), name).GetAwaiter().GetResult();
    }

    public static Task<TResult> RunAsync<TResult>(Chain chain, Body<TResult> body, RunName name)
        => RunAsync(PlanOf(chain, body.Needs), body, new(name.Test, chain.Settings, isParallel: false), name);

    public static async Task<Fallible<TResult>> TryRunAsync<TResult>(Chain chain, Body<TResult> body, RunName name)
    {
        var test = new RunningTest(name.Method, chain.Settings, isParallel: false);
        try
        {
            return await RunAsync(PlanOf(chain, body.Needs), body, test, name).ConfigureAwait(false);
        }
        catch (Exception e) when (e == test.EndedBy)
        {
            return new(e);
        }
    }

    public static Task RunCellAsync(Chain chain, string cell, Body<NoResult> body, RunName name)
    {
        ArgumentNullException.ThrowIfNull(cell);
        ArgumentNullException.ThrowIfNull(chain);
        var cells = chain.Cells("the test");
        var chosen = cells.Where(each => each.Name == cell).ToList();
        Demand(chosen.Count == 0 ? [MatrixCells.UnknownCell<Type>(cell, cells.Select(each => each.Name))] : []);
        var plan = PlanAll(chosen, body.Needs)[0];
        return RunAsync(plan, body, new(NameOf(name, cell), chain.Settings, isParallel: false), name);
    }

    public static async Task RunMatrixAsync(Chain chain, Body<NoResult> body, int maxParallel, RunName name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxParallel, 1);
        ArgumentNullException.ThrowIfNull(chain);
        var cells = chain.Cells("the test");
        var plans = PlanAll(cells, body.Needs);
        var ended = new Exception?[cells.Count];
        await Parallel.ForAsync(0, cells.Count, new ParallelOptions { MaxDegreeOfParallelism = maxParallel }, async (i, _) =>
        {
            try
            {
                await RunAsync(plans[i], body, new(NameOf(name, cells[i].Name), chain.Settings, isParallel: maxParallel > 1), name).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // The other cells are to run, whatever one throws.
            catch (Exception e)
#pragma warning restore CA1031
            {
                ended[i] = e;
            }
        }).ConfigureAwait(false);
        MatrixEnd.Judge([.. cells.Select((cell, i) => (cell.Name, ended[i]))]);
    }

    /// <summary>The verdict on a chain, without running it.</summary>
    public static ChainReport Explain(Chain chain, Type[] needs)
    {
        ArgumentNullException.ThrowIfNull(chain);
        return new(chain.Plans.For(needs), needs);
    }

    private static async Task<TResult> RunAsync<TResult>(Plan<Type> plan, Body<TResult> body, RunningTest test, RunName name)
    {
        var (result, wasCalled) = (default(TResult)!, false);
        var execution = new Execution(plan, test, body.Needs, name.File);
        try
        {
            await execution.RunAsync(async arguments =>
            {
                result = await body.Call(arguments).ConfigureAwait(false);
                wasCalled = true;
            }).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            TestEnd.Failed(test, e);
            throw;
        }

        TestEnd.Passed(test);
        return wasCalled || typeof(TResult) == typeof(NoResult) ? result : throw InvalidChainException.ForMissingResult();
    }

    private static string NameOf(RunName name, string cell) => $"{name.Test}[{cell}]";

    private static Plan<Type> PlanOf(Chain chain, Type[] needs, bool isSynchronous = false)
    {
        ArgumentNullException.ThrowIfNull(chain);
        var plan = chain.Plans.For(needs, isSynchronous);
        Demand(plan.Problems);
        return plan;
    }

    /// <summary>Nothing is run unless every cell can be.</summary>
    private static Plan<Type>[] PlanAll(IReadOnlyList<(string Name, Plans Plans)> cells, Type[] needs)
    {
        var plans = cells.Select(cell => cell.Plans.For(needs)).ToArray();
        Demand([.. plans.SelectMany((plan, i) => plan.Problems.Select(problem => problem with { Text = $"in the cell '{cells[i].Name}': {problem.Text}" }))]);
        return plans;
    }

    private static void Demand(IReadOnlyList<Problem<Type>> problems)
    {
        if (problems.Count > 0)
        {
            throw InvalidChainException.ForProblems("the test", problems);
        }
    }
}
