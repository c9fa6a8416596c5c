using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TestKit.Analyzers.Flow.Paths;

/// <summary>A block that a path comes to.</summary>
/// <param name="Block">The block.</param>
/// <param name="State">What is known there.</param>
/// <param name="Last">What was done last before it.</param>
internal sealed record Step(BasicBlock Block, FlowState State, IOperation? Last)
{
    public (int Block, string State) Key => (Block.Ordinal, State.Key);
}
