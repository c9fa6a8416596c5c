using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using TestKit.Injection.Planning;

namespace TestKit.Generators.Reading.Chains;

/// <summary>A chain as the source builds it.</summary>
internal sealed record SeenChain(string? Name, IReadOnlyList<ChainEntry<ITypeSymbol>> Entries)
{
    public static readonly SeenChain Empty = new(null, []);

    public static SeenChain Of(ChainEntry<ITypeSymbol> entry) => new(null, [entry]);
}
