using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using TestKit.Injection.Planning;

namespace TestKit.Analyzers.Chains;

/// <summary>What the planner says about one run of a chain.</summary>
/// <param name="Problems">What keeps it from running.</param>
/// <param name="Skipped">What of it would not run and is asked to.</param>
/// <param name="Unseen">Why it cannot be judged; null if it was.</param>
internal sealed record ChainVerdict(IReadOnlyList<Problem<ITypeSymbol>> Problems, IReadOnlyList<Problem<ITypeSymbol>> Skipped, string? Unseen)
{
    public static ChainVerdict On(ChainRun run, ChainSymbols known, CancellationToken cancellation)
    {
        if (run.Chain is null)
        {
            return new([], [], null);
        }

        try
        {
            var verdicts = new ChainReader(known, cancellation).Read(run.Chain, run.Scope).Select(chain => On(chain, run, known)).ToList();
            return new(Distinct(verdicts.SelectMany(verdict => verdict.Problems)), Distinct(verdicts.SelectMany(verdict => verdict.Skipped)), null);
        }
        catch (CannotBeSeen reason)
        {
            return new([], [], reason.Message);
        }
    }

    private static ChainVerdict On(SeenChain chain, ChainRun run, ChainSymbols known)
    {
        var problems = MatrixCells.Problems(chain.Entries, run.IsMatrix).ToList();
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
                return new([new(ProblemKind.EmptyMatrix, $"the chain has no cell '{name}': its cells are {string.Join(", ", cells.Select(cell => $"'{cell.Name}'"))}", null)], [], null);
            }

            cells = named;
        }

        var plans = cells.Select(cell => (cell.Name, Plan: Planner.Plan(known.Types, new PlanRequest<ITypeSymbol>(cell.Entries, run.Needs, known.BuiltIns) { IsSynchronous = run.IsSynchronous }))).ToList();
        return new(
            [.. plans.SelectMany(each => each.Plan.Problems.Select(problem => run.IsMatrix ? problem with { Text = $"in the cell '{each.Name}': {problem.Text}" } : problem))],
            [.. plans.SelectMany(each => each.Plan.Skipped)],
            null);
    }

    private static IReadOnlyList<Problem<ITypeSymbol>> Distinct(IEnumerable<Problem<ITypeSymbol>> problems) => [.. problems.GroupBy(problem => problem.Text).Select(same => same.First())];
}
