using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Generators.Reading.Chains.Calls;
using TestKit.Injection.Planning;

namespace TestKit.Generators.Reading.Chains;

/// <summary>Reads the methods of <c>Chain</c>: a root, and what is called on it one after the other.</summary>
internal sealed class FluentReader(ChainSymbols known, Func<IOperation, CallScope, IReadOnlyList<SeenChain>> read)
{
    private readonly ItemReader _items = new(known);

    public IReadOnlyList<SeenChain> Read(IInvocationOperation last, CallScope scope)
    {
        var calls = new Stack<IInvocationOperation>();
        IOperation root = last;
        while (root is IInvocationOperation { Instance: { } receiver } call && known.IsChain(call.TargetMethod.ContainingType))
        {
            calls.Push(call);
            root = receiver;
        }

        if (calls.Count == 0)
        {
            return Static(last, scope);
        }

        var chains = read(root, scope).Select(chain => new ChainBuilder(chain)).ToList();
        foreach (var call in calls)
        {
            chains = Apply(call, chains, scope);
        }

        return [.. chains.Select(chain => chain.Build())];
    }

    /// <summary>Each of the chains followed by each of the alternatives.</summary>
    public static List<ChainBuilder> Then(List<ChainBuilder> chains, IReadOnlyList<SeenChain> alternatives)
    {
        if (alternatives.Count == 1)
        {
            chains.ForEach(chain => chain.Then(alternatives[0]));
            return chains;
        }

        var before = ChainReader.Limited([.. chains.SelectMany(chain => Enumerable.Repeat(chain.Build(), alternatives.Count))]);
        return [.. before.Select((chain, i) =>
        {
            var builder = new ChainBuilder(chain);
            builder.Then(alternatives[i % alternatives.Count]);
            return builder;
        })];
    }

    private List<ChainBuilder> Apply(IInvocationOperation call, List<ChainBuilder> chains, CallScope scope)
    {
        var name = call.TargetMethod.Name;
        if (name == "Then")
        {
            return Then(chains, read(call.Argument("next")!, scope));
        }

        if (ItemOf(call, scope) is { } item)
        {
            var placed = item with { Name = (string?)Constant(call, "name", scope), Place = ItemReader.PlaceOf(call) };
            chains.ForEach(chain => chain.Add(placed));
        }
        else if (name is not ("WithLogPrefix" or "BufferedLog" or "LogTo" or "CancelledBy" or "CleanupGrace" or "SharedIn"))
        {
            var change = ChangeOf(call, scope);
            chains.ForEach(chain => chain.ChangeLast(name, change));
        }

        return chains;
    }

    private ChainItem<ITypeSymbol>? ItemOf(IInvocationOperation call, CallScope scope)
        => call.TargetMethod.Name switch
        {
            "Provide" => _items.Provide(call, "provider", scope),
            "Value" => _items.Value(call, scope),
            "Do" => ItemReader.Do(call, scope),
            "Around" => ItemReader.Around(call, scope),
            _ => null,
        };

    private Func<ChainItem<ITypeSymbol>, ChainItem<ITypeSymbol>> ChangeOf(IInvocationOperation call, CallScope scope)
    {
        switch (call.TargetMethod.Name)
        {
            case "As":
                var type = scope.Closed(call.TargetMethod.TypeArguments[0]);
                return item => _items.As(item, type);
            case "Required" or "Wanted" or "Fallback":
                var presence = (Presence)Enum.Parse(typeof(Presence), call.TargetMethod.Name);
                return item => item with { Presence = presence };
            case "Shared":
                var lifetime = (Lifetime)(int)Constant(call, "scope", scope)!;
                return item => item with { Lifetime = lifetime };
            default:
                throw MadeAtRunTime(call);
        }
    }

    private IReadOnlyList<SeenChain> Static(IInvocationOperation call, CallScope scope)
        => call.TargetMethod.Name switch
        {
            "Named" => [new((string?)Constant(call, "name", scope), [])],
            "Of" => read(call.Argument("chains")!, scope),
            "Required" => [.. read(call.Argument("chain")!, scope).Select(AllRequired)],
            "Extra" => [.. read(call.Argument("providers")!, scope).Select(inner => SeenChain.Of(_items.Extra(call, inner.Entries, scope)))],
            "Replace" or "InsertBefore" or "InsertAfter" or "Remove" => Edit(call, scope),
            _ => throw MadeAtRunTime(call),
        };

    private static SeenChain AllRequired(SeenChain chain)
        => chain with
        {
            Entries = [.. chain.Entries.Select(entry => entry switch
            {
                ChainItem<ITypeSymbol> item => item with { Presence = Presence.Required },
                ParameterEntry => throw new CannotBeSeen("it requires a chain that is given"),
                _ => entry,
            })],
        };

    private IReadOnlyList<SeenChain> Edit(IInvocationOperation call, CallScope scope)
    {
        var edit = new SeenEdit(call.Syntax)
        {
            Kind = (EditKind)Enum.Parse(typeof(EditKind), call.TargetMethod.Name),
            Target = (string?)Constant(call, "name", scope) ?? throw new CannotBeSeen("a name is null"),
            Place = ItemReader.PlaceOf(call),
        };
        IReadOnlyList<SeenChain> contents = call.Argument("content") is { } content ? read(content, scope)
            : call.Argument("provider") is not null ? [SeenChain.Of(_items.Provide(call, "provider", scope) with { Place = edit.Place })]
            : [SeenChain.Empty];
        return [.. contents.Select(each => SeenChain.Of(edit with { Content = each.Entries }))];
    }

    private static object? Constant(IInvocationOperation call, string name, CallScope scope)
    {
        var value = call.Argument(name);
        while (value is IConversionOperation { ConstantValue.HasValue: false } conversion)
        {
            value = conversion.Operand;
        }

        return value is not null && scope.Resolve(value).Value.ConstantValue is { HasValue: true } constant ? constant.Value : throw new CannotBeSeen($"the {name} given to {call.TargetMethod.Name} is not constant");
    }

    private static CannotBeSeen MadeAtRunTime(IInvocationOperation call) => new($"{call.TargetMethod.Name} makes it at run time");
}
