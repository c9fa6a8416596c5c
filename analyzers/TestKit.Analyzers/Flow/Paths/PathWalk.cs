using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Values;

namespace TestKit.Analyzers.Flow.Paths;

/// <summary>Follows rows along the paths through a body; each block once for each state in which a path comes to it.</summary>
internal sealed class PathWalk
{
    /// <summary>A body with more paths than this is not judged.</summary>
    private const int MostSteps = 5000;

    private static readonly bool[] s_both = [true, false];

    private readonly Followed _followed;
    private readonly CancellationToken _cancellation;
    private readonly ControlFlowGraph _graph;
    private readonly Slots _slots = new();
    private readonly VariableUses _uses;
    private readonly Unwinding _unwinding;
    private readonly Leaks _leaks;
    private readonly int _openingBlock;
    private int _steps;
    private PathEnds _ends;

    public PathWalk(Followed followed, CancellationToken cancellation)
    {
        _followed = followed;
        _cancellation = cancellation;
        _graph = followed.Body.Graph;
        _uses = new(followed.Body, _slots);
        _leaks = new(followed, _slots);
        _unwinding = new(_graph, _slots, _leaks, RunFinally);
        _openingBlock = followed.IsGiven ? -1 : _graph.Blocks.First(block => Operations.Of(block).Any(operation => operation.DescendantsAndSelf().Any(followed.IsOpening))).Ordinal;
    }

    public PathResult Run()
    {
        Explore(new(_graph.Blocks[0], _followed.Start(_slots), null), []);
        if (!_followed.IsGiven)
        {
            foreach (var start in Unwinding.HandlersOf(_graph.Root))
            {
                Explore(new(_graph.Blocks[start.FirstBlockOrdinal], FlowState.Start, null), []);
            }
        }

        return _steps > MostSteps
            ? new(PathEnds.HandedOver | PathEnds.Leaked, [])
            : new(_leaks.Any ? _ends | PathEnds.Leaked : _ends, _leaks.InOrder());
    }

    private void Explore(Step first, List<FlowState> ends)
    {
        var visited = new HashSet<(int, string)>();
        var work = new Stack<Step>([first]);
        while (work.Count > 0 && _steps++ <= MostSteps)
        {
            _cancellation.ThrowIfCancellationRequested();
            foreach (var next in Take(work.Pop(), ends).Where(next => visited.Add(next.Key)))
            {
                work.Push(next);
            }
        }
    }

    private List<FlowState> RunFinally(ControlFlowRegion region, FlowState state)
    {
        var ends = new List<FlowState>();
        Explore(new(_graph.Blocks[region.FirstBlockOrdinal], state, null), ends);
        return ends;
    }

    private List<Step> Take(Step step, List<FlowState> ends)
        => step.Block.Ordinal == _openingBlock && !step.State.IsOpen
            ? [.. Take(step, ends, opens: true), .. Take(step, ends, opens: false)]
            : Take(step, ends, opens: false);

    private List<Step> Take(Step step, List<FlowState> ends, bool opens)
    {
        var next = new List<Step>();
        var frame = new Frame(step.State, opens);
        var evaluator = new Evaluator(_followed, _slots, _uses, frame, _cancellation);
        var last = step.Last;
        foreach (var operation in Operations.Of(step.Block))
        {
            var before = _followed.Exceptions ? frame.ToState() : null;
            var has = evaluator.Visit(operation);
            last = operation;
            if (has && operation == step.Block.BranchValue && step.Block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return && step.Block.ConditionalSuccessor is null)
            {
                frame.Finish(PathEnds.GivenBack);
            }

            if (frame.End != PathEnds.None)
            {
                _ends |= frame.End;
                return next;
            }

            if (before is { IsOpen: true } && Operations.MayThrow(operation))
            {
                next.AddRange(_unwinding.Unwind(step.Block.EnclosingRegion, null, before, operation, Leaks.ByException));
            }

            if (frame.IsOpen && Ends(step.Block, operation, frame))
            {
                return next;
            }
        }

        return [.. next, .. Leave(step.Block, frame, evaluator, last, ends)];
    }

    /// <summary>Whether nothing has the rows any more, or nothing comes after the operation.</summary>
    private bool Ends(BasicBlock block, IOperation operation, Frame frame)
    {
        if (Operations.NeverReturns(operation))
        {
            return true;
        }

        var isLost = !frame.HoldsAny;
        if (isLost && !Operations.Of(block).Any(Operations.NeverReturns))
        {
            _leaks.AddLost(operation, frame.Overwritten);
        }

        return isLost;
    }

    private IEnumerable<Step> Leave(BasicBlock block, Frame frame, Evaluator evaluator, IOperation? last, List<FlowState> ends)
    {
        if (block.FallThroughSuccessor is not { } otherwise)
        {
            return [];
        }

        if (block is not { ConditionalSuccessor: { } conditional, BranchValue: { } condition })
        {
            return Follow(new(block, otherwise, last, null), frame.ToState(), ends);
        }

        var known = evaluator.Conditions.Evaluate(condition);
        return s_both.Where(taken => known is null || known == taken).SelectMany(taken =>
        {
            var then = new Frame(frame.ToState(), opens: false);
            new Evaluator(_followed, _slots, _uses, then, _cancellation).Conditions.Learn(condition, taken);
            var branch = block.ConditionKind == ControlFlowConditionKind.WhenTrue == taken ? conditional : otherwise;
            return Follow(new(block, branch, last, taken), then.ToState(), ends);
        }).ToList();
    }

    private IEnumerable<Step> Follow(Departure departure, FlowState state, List<FlowState> ends)
    {
        var branch = departure.Branch;
        switch (branch.Semantics)
        {
            case ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow:
                var thrown = branch.Semantics == ControlFlowBranchSemantics.Throw ? Operations.Bare(departure.Block.BranchValue!).Type : null;
                return _unwinding.Unwind(departure.Block.EnclosingRegion, thrown, state, departure.Last!, Leaks.Thrown);
            case ControlFlowBranchSemantics.StructuredExceptionHandling:
                ends.Add(state);
                return [];
            default:
                return branch.Destination is null ? [] : Arrive(departure, state);
        }
    }

    private IEnumerable<Step> Arrive(Departure departure, FlowState state)
    {
        IEnumerable<FlowState> states = [state];
        foreach (var region in departure.Branch.FinallyRegions)
        {
            states = states.SelectMany(each => RunFinally(region, each)).ToList();
        }

        foreach (var each in states)
        {
            if (departure.Branch.Destination!.Kind == BasicBlockKind.Exit)
            {
                if (each.IsOpen)
                {
                    _leaks.AddExit(departure);
                }

                continue;
            }

            var left = Unwinding.Without(each, departure.Branch.LeavingRegions, _slots);
            if (left.IsLost)
            {
                _leaks.AddOutOfScope(departure);
                continue;
            }

            yield return new(departure.Branch.Destination, left, departure.Last);
        }
    }
}
