using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Reading.Chains;
using TestKit.Generators.Reading.Chains.Calls;
using TestKit.Injection.Planning;

namespace TestKit.Analyzers.Chains;

/// <summary>What the planner says about one run of a chain.</summary>
/// <param name="Problems">What keeps it from running.</param>
/// <param name="Remarks">What of it runs otherwise than the list lets expect.</param>
/// <param name="Unseen">Why it cannot be judged; null if it was.</param>
internal sealed record ChainVerdict(IReadOnlyList<Problem<ITypeSymbol>> Problems, IReadOnlyList<Problem<ITypeSymbol>> Remarks, string? Unseen)
{
    public static ChainVerdict On(ChainRun run, ChainSymbols known, CancellationToken cancellation)
    {
        try
        {
            var verdicts = run.Chains(new ChainReader(known, cancellation)).Select(chain => On(chain, run, known)).ToList();
            return new(Distinct(verdicts.SelectMany(verdict => verdict.Problems)), Distinct(verdicts.SelectMany(verdict => verdict.Remarks)), null);
        }
        catch (CannotBeSeen reason)
        {
            return new([], [], reason.Message);
        }
    }

    private static ChainVerdict On(SeenChain chain, ChainRun run, ChainSymbols known)
    {
        var problems = run.IsSynchronous && IsTask(run.Result)
            ? [Planner.TaskOfSynchronousRun(known.Types, run.Result!)]
            : MatrixCells.Problems(chain.Entries, run.IsMatrix).ToList();
        if (problems.Count > 0)
        {
            return new(problems, [], null);
        }

        var cells = MatrixCells.Of(chain.Entries);
        if (run.Cell is { } name)
        {
            var named = cells.Where(cell => cell.Name == name).ToList();
            if (named.Count == 0)
            {
                return new([MatrixCells.UnknownCell<ITypeSymbol>(name, cells.Select(each => each.Name))], [], null);
            }

            cells = named;
        }

        var plans = cells.Select(cell => (cell.Name, Plan: Planner.Plan(known.Types, new PlanRequest<ITypeSymbol>(cell.Entries, run.Needs, known.BuiltIns) { IsSynchronous = run.IsSynchronous }))).ToList();
        if (plans.Any(each => each.Plan.Problems.Count + each.Plan.Remarks.Count > 0) && IsOpen(chain, run))
        {
            throw new CannotBeSeen("it depends on a type parameter");
        }

        return new(
            [.. plans.SelectMany(each => each.Plan.Problems.Select(problem => run.IsMatrix ? problem with { Text = $"in the cell '{each.Name}': {problem.Text}" } : problem))],
            [.. plans.SelectMany(each => each.Plan.Remarks)],
            null);
    }

    private static bool IsOpen(SeenChain chain, ChainRun run)
        => run.Needs.Concat(chain.Entries.OfType<ChainItem<ITypeSymbol>>().SelectMany(item => item.Inputs.Concat(item.Outputs))).Any(TypeClosing.IsOpen);

    private static bool IsTask(ITypeSymbol? type)
        => type is not null && ((type.Name == "Task" && type.ContainingNamespace?.ToDisplayString() == "System.Threading.Tasks") || IsTask(type.BaseType));

    private static IReadOnlyList<Problem<ITypeSymbol>> Distinct(IEnumerable<Problem<ITypeSymbol>> problems) => [.. problems.GroupBy(problem => problem.Text).Select(same => same.First())];
}
