using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Injection.Planning;

namespace TestKit.Generators.Reading.Chains.Descriptions;

/// <summary>Puts the chains that a call gives in the places that the description of its method leaves for them.</summary>
internal sealed class ParameterFilling(IInvocationOperation call, Func<IOperation, IReadOnlyList<SeenChain>> read)
{
    private readonly Dictionary<int, SeenChain> _given = [];

    public IEnumerable<SeenChain> Fill(IReadOnlyList<SeenChain> described) => described.Select(chain => chain with { Entries = Fill(chain.Entries) });

    private IReadOnlyList<ChainEntry<ITypeSymbol>> Fill(IReadOnlyList<ChainEntry<ITypeSymbol>> entries) => [.. entries.SelectMany(Fill)];

    private IEnumerable<ChainEntry<ITypeSymbol>> Fill(ChainEntry<ITypeSymbol> entry)
        => entry switch
        {
            ParameterEntry parameter => Given(parameter.Ordinal).Entries,
            ChainEdit<ITypeSymbol> edit => [edit with { Content = Fill(edit.Content) }],
            ChainMatrix<ITypeSymbol> matrix => [matrix with { Cells = [.. matrix.Cells.Select(cell => cell with { Entries = Fill(cell.Entries) })] }],
            ChainItem<ITypeSymbol> { Inner.Count: > 0 } item => [item with { Inner = Fill(item.Inner) }],
            _ => [entry],
        };

    private SeenChain Given(int ordinal)
    {
        if (!_given.TryGetValue(ordinal, out var chain))
        {
            var argument = call.Arguments.FirstOrDefault(each => each.Parameter?.Ordinal == ordinal) ?? throw new CannotBeSeen("a part of it is not given");
            _given[ordinal] = chain = read(argument.Value) is { Count: 1 } only ? only[0] : throw new CannotBeSeen("what is given to it has alternatives");
        }

        return chain;
    }
}
