using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Chains.Descriptions;

/// <summary>How a method marked <c>[ChainRunner]</c> runs its chain.</summary>
/// <param name="Method">The method of <c>TestRun</c> that it calls.</param>
/// <param name="Cell">The cell that it runs, where it is constant.</param>
/// <param name="Test">The parameter that is the test; null where the test is its own.</param>
/// <param name="Needs">What a test of its own takes.</param>
internal sealed record DescribedRun(string Method, string? Cell, int? Test, IReadOnlyList<ITypeSymbol> Needs);
