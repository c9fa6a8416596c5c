using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TestKit.Analyzers.Flow.Paths;

/// <summary>A block that a path leaves.</summary>
/// <param name="Block">The block.</param>
/// <param name="Branch">By which branch.</param>
/// <param name="Last">What was done last.</param>
/// <param name="Taken">What the condition was; null for none.</param>
internal sealed record Departure(BasicBlock Block, ControlFlowBranch Branch, IOperation? Last, bool? Taken);
