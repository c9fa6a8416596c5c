using System.Collections.Generic;
using System.Linq;

namespace TestKit.Injection.Planning;

/// <summary>One flat list, bound from its first item to its last: each input to the nearest earlier provider of its type that can run.</summary>
internal sealed class PlanLevel<TType>
    where TType : notnull
{
    private readonly Dictionary<TType, Source> _nearest;
    private Dictionary<TType, PlannedItem<TType>>? _cannotRun;
    private HashSet<TType>? _givenByOthers;

    public PlanLevel(TypeSystem<TType> types, IReadOnlyList<ChainEntry<TType>> entries, IReadOnlyList<BuiltIn<TType>> builtIns, PlanLevel<TType>? outer = null, int positionInOuter = 0)
    {
        Types = types;
        Outer = outer;
        PositionInOuter = positionInOuter;
        BuiltIns = builtIns;
        (var items, Problems) = FlatChain<TType>.Of(entries);
        Items = Planned(items);
        _nearest = new(builtIns.Count + Items.Length, types);
        for (var i = 0; i < builtIns.Count; i++)
        {
            _nearest[builtIns[i].Type] = new(SourceKind.BuiltIn, i);
        }

        foreach (var item in Items)
        {
            Bind(item);
        }
    }

    public TypeSystem<TType> Types { get; }

    public PlannedItem<TType>[] Items { get; }

    public IReadOnlyList<BuiltIn<TType>> BuiltIns { get; }

    /// <summary>For the list of an extra: the list that the extra is in.</summary>
    public PlanLevel<TType>? Outer { get; }

    public int PositionInOuter { get; }

    /// <summary>What is wrong with the edits of the list.</summary>
    public IReadOnlyList<Problem<TType>> Problems { get; }

    /// <summary>How messages call what the list is for.</summary>
    public string GoalName => Outer is null ? "the test" : "the extra";

    /// <summary>Where a value of the type comes from for what stands next in the list.</summary>
    public Source? Find(TType type) => FindHere(type) ?? (Outer?.Find(type) is null ? null : new Source(SourceKind.Outer, -1));

    /// <summary>As <see cref="Find"/>, but among the items of this list alone.</summary>
    public Source? FindHere(TType type) => _nearest.TryGetValue(type, out var source) ? source : null;

    /// <summary>The provider that would give the type to what stands next in the list, if it could run.</summary>
    public PlannedItem<TType>? PassedOver(TType type) => _cannotRun is not null && _cannotRun.TryGetValue(type, out var item) ? item : null;

    /// <summary>Whether a fallback steps aside, because another item of the list gives the type without taking it.</summary>
    public bool StepsAside(ChainItem<TType> item, TType output) => item.Presence == Presence.Fallback && GivenByOthers.Contains(output);

    private HashSet<TType> GivenByOthers
        => _givenByOthers ??= new(Items.Where(each => each.Item.Presence != Presence.Fallback).SelectMany(each => each.Item.Outputs.Where(output => !each.Item.Inputs.Contains(output, Types))), Types);

    private PlannedItem<TType>[] Planned(IReadOnlyList<ChainItem<TType>> items)
    {
        var planned = new PlannedItem<TType>[items.Count];
        for (var i = 0; i < planned.Length; i++)
        {
            planned[i] = new(items[i], i, this);
        }

        return planned;
    }

    private void Bind(PlannedItem<TType> planned)
    {
        if (planned.Item.Kind == ItemKind.Extra)
        {
            planned.Inner = Selection<TType>.Of(new(Types, planned.Item.Inner, [], this, planned.Position), planned.Item.InnerResult);
            planned.Inputs = planned.Inner.OuterTypes;
        }

        planned.Sources = planned.Inputs.Count == 0 ? [] : new Source[planned.Inputs.Count];
        for (var i = 0; i < planned.Sources.Length; i++)
        {
            var input = planned.Inputs[i];
            if (Find(input) is not { } source)
            {
                planned.Miss(input);
                continue;
            }

            planned.Sources[i] = source;
            if (PassedOver(input) is { } passed)
            {
                planned.PassOver(input, passed);
            }
        }

        planned.CanRun = planned.Missing.Count == 0 && planned.Inner is null or { IsComplete: true };
        Provide(planned);
    }

    private void Provide(PlannedItem<TType> planned)
    {
        for (var i = 0; i < planned.Item.Outputs.Count; i++)
        {
            var output = planned.Item.Outputs[i];
            if (StepsAside(planned.Item, output))
            {
                continue;
            }

            if (planned.CanRun)
            {
                _nearest[output] = new(SourceKind.Item, planned.Position, i);
                _cannotRun?.Remove(output);
            }
            else
            {
                (_cannotRun ??= new(Types))[output] = planned;
            }
        }
    }
}
