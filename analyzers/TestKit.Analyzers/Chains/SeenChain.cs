using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using TestKit.Injection.Planning;

namespace TestKit.Analyzers.Chains;

/// <summary>A chain as the source builds it.</summary>
internal sealed record SeenChain(string? Name, IReadOnlyList<ChainEntry<ITypeSymbol>> Entries)
{
    public static readonly SeenChain Empty = new(null, []);

    public SeenChain With(ChainEntry<ITypeSymbol> entry) => this with { Entries = [.. Entries, entry] };

    public SeenChain Then(SeenChain next) => this with { Entries = [.. Entries, .. next.Entries] };
}
