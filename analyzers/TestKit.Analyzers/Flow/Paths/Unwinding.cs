using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TestKit.Analyzers.Flow.Paths;

/// <summary>Where an exception leads a path: to handlers that may catch it, through finally, or out.</summary>
internal sealed class Unwinding(ControlFlowGraph graph, Slots slots, Leaks leaks, Func<ControlFlowRegion, FlowState, List<FlowState>> runFinally)
{
    /// <summary>All handlers and finally blocks below a region.</summary>
    public static IEnumerable<ControlFlowRegion> HandlersOf(ControlFlowRegion region)
        => region.NestedRegions.SelectMany(HandlersOf).Concat(region.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler or ControlFlowRegionKind.Finally ? [region] : []);

    /// <summary>The state without the variables of regions that were left.</summary>
    public static FlowState Without(FlowState state, IEnumerable<ControlFlowRegion> left, Slots slots)
    {
        var gone = left.SelectMany(region => region.Locals.Select(slots.Of).Concat(region.CaptureIds.Select(slots.Of))).ToList();
        return gone.Count == 0 ? state : new(state.IsOpen, state.Holders.Except(gone), state.Facts.RemoveRange(gone));
    }

    /// <param name="from">Where it is thrown.</param>
    /// <param name="thrown">What is thrown; null where that is not known.</param>
    /// <param name="state">What is known there.</param>
    /// <param name="at">What throws.</param>
    /// <param name="words">How the path is called, if it leads out.</param>
    public List<Step> Unwind(ControlFlowRegion from, ITypeSymbol? thrown, FlowState state, IOperation at, string words)
    {
        var steps = new List<Step>();
        var states = new List<FlowState> { state };
        for (var region = from; region is not null && states.Count > 0; region = region.EnclosingRegion)
        {
            states = [.. states.Select(each => Without(each, [region], slots))];
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndFinally } whole })
            {
                states = [.. states.SelectMany(each => runFinally(whole.NestedRegions.Last(), each))];
            }
            else if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } handled })
            {
                var handlers = handled.NestedRegions.Skip(1).Where(handler => MayCatch(handler.ExceptionType, thrown)).ToList();
                steps.AddRange(handlers.SelectMany(handler => states.Select(each => new Step(graph.Blocks[handler.FirstBlockOrdinal], each, at))));
                if (handlers.Exists(handler => handler.Kind == ControlFlowRegionKind.Catch && IsSurelyCaught(handler.ExceptionType, thrown)))
                {
                    return steps;
                }
            }
        }

        if (states.Exists(each => each.IsOpen))
        {
            leaks.AddThrown(at, words);
        }

        return steps;
    }

    private static bool MayCatch(ITypeSymbol? caught, ITypeSymbol? thrown)
        => thrown is null || IsSurelyCaught(caught, thrown) || (caught is not null && Derives(caught, thrown));

    private static bool IsSurelyCaught(ITypeSymbol? caught, ITypeSymbol? thrown)
        => caught is null or { SpecialType: SpecialType.System_Object } || caught is { Name: "Exception", ContainingNamespace.Name: "System" } || (thrown is not null && Derives(thrown, caught));

    private static bool Derives(ITypeSymbol type, ITypeSymbol parent)
    {
        for (ITypeSymbol? each = type; each is not null; each = each.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(each, parent))
            {
                return true;
            }
        }

        return false;
    }
}
