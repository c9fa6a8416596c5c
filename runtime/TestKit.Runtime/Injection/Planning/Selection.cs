using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Injection.Planning;

/// <summary>What of a bound list takes part: the roots, and what they need.</summary>
internal sealed class Selection<TType>
    where TType : notnull
{
    private readonly List<TType> _outerTypes = [];
    private Dictionary<TType, int>? _outer;

    private Selection(PlanLevel<TType> level) => Level = level;

    public PlanLevel<TType> Level { get; }

    /// <summary>Where what the whole list is for comes from; as many as were asked for if nothing is missing.</summary>
    public List<Source> Goals { get; } = [];

    /// <summary>What was asked for and nothing provides.</summary>
    public List<TType> Missing { get; } = [];

    /// <summary>What was asked for and comes from further away than from the nearest provider, which cannot run.</summary>
    public List<(TType Type, PlannedItem<TType> By)> PassedOver { get; } = [];

    /// <summary>What the items that take part need from the outer list.</summary>
    public IReadOnlyList<TType> OuterTypes => _outerTypes;

    /// <summary>Whether nothing is missing that the goal, or an item that is required, needs.</summary>
    public bool IsComplete => Missing.Count == 0 && Level.Problems.Count == 0 && Array.TrueForAll(Level.Items, each => each.CanRun || each.Item.Presence != Presence.Required);

    public static Selection<TType> Of(PlanLevel<TType> level, IReadOnlyList<TType> goals)
    {
        var selection = new Selection<TType>(level);
        for (var i = 0; i < goals.Count; i++)
        {
            selection.Need(goals[i]);
        }

        for (var i = level.Items.Length - 1; i >= 0; i--)
        {
            selection.Decide(level.Items[i]);
        }

        return selection;
    }

    private void Need(TType goal)
    {
        if (Level.FindHere(goal) is { } source)
        {
            Goals.Add(source);
            if (Level.PassedOver(goal) is { } passed)
            {
                PassedOver.Add((goal, passed));
            }

            Mark(source, null);
        }
        else if (!Missing.Contains(goal, Level.Types))
        {
            Missing.Add(goal);
        }
    }

    private void Decide(PlannedItem<TType> planned)
    {
        if (!planned.CanRun || !(planned.IsIn || planned.Item.Presence == Presence.Required || planned.Item.RunsWheneverItCan))
        {
            return;
        }

        planned.Include();
        for (var i = 0; i < planned.Sources.Length; i++)
        {
            Mark(planned.Sources[i], planned);
            if (planned.Sources[i].Kind == SourceKind.Outer)
            {
                planned.Sources[i] = new(SourceKind.Outer, NumberOf(planned.Inputs[i]));
            }
        }
    }

    private void Mark(Source source, PlannedItem<TType>? consumer)
    {
        if (source.Kind == SourceKind.Item)
        {
            Level.Items[source.Index].IncludeFor(consumer);
        }
    }

    private int NumberOf(TType outer)
    {
        _outer ??= new(Level.Types);
        if (!_outer.TryGetValue(outer, out var number))
        {
            _outer.Add(outer, number = _outerTypes.Count);
            _outerTypes.Add(outer);
        }

        return number;
    }
}
