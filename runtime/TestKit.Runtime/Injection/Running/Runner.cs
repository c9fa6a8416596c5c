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

        var plan = PlanOnce(chain, body.Needs, isSynchronous: true);
        return RunAsync(plan, body, new(name.Test, chain.Settings, isParallel: false), name).GetAwaiter().GetResult();
    }

    public static Task<TResult> RunAsync<TResult>(Chain chain, Body<TResult> body, RunName name)
        => RunAsync(PlanOnce(chain, body.Needs), body, new(name.Test, chain.Settings, isParallel: false), name);

    public static async Task<Fallible<TResult>> TryRunAsync<TResult>(Chain chain, Body<TResult> body, RunName name)
    {
        var test = new RunningTest(name.Method, chain.Settings, isParallel: false);
        try
        {
            return await RunAsync(PlanOnce(chain, body.Needs), body, test, name).ConfigureAwait(false);
        }
        catch (Exception e) when (e == test.EndedBy)
        {
            return new(e);
        }
    }

    public static Task RunCellAsync(Chain chain, string cell, Body<NoResult> body, RunName name)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var cells = CellsOf(chain);
        var chosen = cells.Where(each => each.Name == cell).ToList();
        Demand(chosen.Count == 0 ? [MatrixCells.UnknownCell(cell, cells)] : []);
        var plan = PlanAll(chosen, body.Needs)[0];
        return RunAsync(plan, body, new(NameOf(name, cell), chain.Settings, isParallel: false), name);
    }

    public static async Task RunMatrixAsync(Chain chain, Body<NoResult> body, int maxParallel, RunName name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxParallel, 1);
        var cells = CellsOf(chain);
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
        var matrix = MatrixCells.Problems(chain.Entries, isMatrixRun: false).ToList();
        return new(matrix.Count > 0 ? new(Selection<Type>.Of(new(RuntimeTypes.Instance, [], BuiltIns.All), []), matrix, []) : Plan(chain.Entries, needs), needs);
    }

    private static async Task<TResult> RunAsync<TResult>(Plan<Type> plan, Body<TResult> body, RunningTest test, RunName name)
    {
        var (result, wasCalled) = (default(TResult)!, false);
        var execution = new Execution(plan, test, new(plan, body.Needs), test.Settings.ClassScope ?? SharedScope.OfFile(name.File));
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

    private static Plan<Type> PlanOnce(Chain chain, Type[] needs, bool isSynchronous = false)
    {
        ArgumentNullException.ThrowIfNull(chain);
        Demand(MatrixCells.Problems(chain.Entries, isMatrixRun: false));
        var plan = Plan(chain.Entries, needs, isSynchronous);
        Demand(plan.Problems);
        return plan;
    }

    private static IReadOnlyList<MatrixCell<Type>> CellsOf(Chain chain)
    {
        ArgumentNullException.ThrowIfNull(chain);
        Demand(MatrixCells.Problems(chain.Entries, isMatrixRun: true));
        return MatrixCells.Of(chain.Entries);
    }

    /// <summary>Nothing is run unless every cell can be.</summary>
    private static Plan<Type>[] PlanAll(IReadOnlyList<MatrixCell<Type>> cells, Type[] needs)
    {
        var plans = cells.Select(cell => Plan(cell.Entries, needs)).ToArray();
        Demand(plans.SelectMany((plan, i) => plan.Problems.Select(problem => problem with { Text = $"in the cell '{cells[i].Name}': {problem.Text}" })));
        return plans;
    }

    private static Plan<Type> Plan(IReadOnlyList<ChainEntry<Type>> entries, Type[] needs, bool isSynchronous = false)
        => Planner.Plan(RuntimeTypes.Instance, new PlanRequest<Type>(entries, needs, BuiltIns.All) { IsSynchronous = isSynchronous });

    private static void Demand(IEnumerable<Problem<Type>> problems)
    {
        var all = problems.ToList();
        if (all.Count > 0)
        {
            throw InvalidChainException.ForProblems("the test", all);
        }
    }
}
