using System.Collections.Generic;

namespace TestKit.Analyzers.Flow.Paths;

/// <summary>How the paths through a body end for the rows that are followed.</summary>
/// <param name="Ends">All the ways that occur.</param>
/// <param name="Leaks">The paths that leave the rows behind, in the order of their places.</param>
internal sealed record PathResult(PathEnds Ends, IReadOnlyList<Leak> Leaks);
