using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Chains.Descriptions;

/// <summary>What an assembly says of one of its chains, or of a method that runs one.</summary>
/// <param name="Chains">The alternatives.</param>
/// <param name="Run">How a method runs it; null where it is a chain only.</param>
internal sealed record Description(IReadOnlyList<SeenChain> Chains, DescribedRun? Run = null);
