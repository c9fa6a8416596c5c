using System.Collections.Generic;

namespace Orders.Tests.Chains;

/// <summary>What is on stock when a test begins.</summary>
internal readonly record struct OpeningStock(IReadOnlyDictionary<string, int> Pieces);
