using Microsoft.CodeAnalysis;
using TestKit.Injection.Planning;

namespace TestKit.Generators.Reading.Chains;

/// <summary>In a described method: the place of a chain that its callers give.</summary>
internal sealed record ParameterEntry(int Ordinal) : ChainEntry<ITypeSymbol>;
