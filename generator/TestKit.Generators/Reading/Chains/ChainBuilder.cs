using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Injection.Planning;

namespace TestKit.Generators.Reading.Chains;

/// <summary>A chain while the calls after its root are read, each in constant time.</summary>
internal sealed class ChainBuilder(SeenChain root)
{
    private readonly List<ChainEntry<ITypeSymbol>> _entries = [.. root.Entries];

    /// <summary>A chain that callers give may have a name, which items that are added to it would have too.</summary>
    private readonly bool _isGiven = root is { Name: null, Entries.Count: 1 } && root.Entries[0] is ParameterEntry;

    public void Add(ChainItem<ITypeSymbol> item)
        => _entries.Add(_isGiven ? throw new CannotBeSeen("it adds to a chain that is given") : item with { ChainName = root.Name });

    public void Then(SeenChain next) => _entries.AddRange(next.Entries);

    public void ChangeLast(string modifier, Func<ChainItem<ITypeSymbol>, ChainItem<ITypeSymbol>> change)
    {
        var changed = _entries.LastOrDefault() is ChainItem<ITypeSymbol> item ? change(item) : throw new CannotBeSeen($"{modifier} follows no provider");
        _entries[_entries.Count - 1] = changed;
    }

    public SeenChain Build() => new(root.Name, [.. _entries]);
}
