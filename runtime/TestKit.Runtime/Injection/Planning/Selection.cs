using System.Collections.Generic;
using System.Linq;

namespace TestKit.Injection.Planning;

/// <summary>What of a bound list takes part: the roots, and what they need.</summary>
internal sealed class Selection<TType>
    where TType : notnull
{
    private readonly Dictionary<TType, int> _outer;
    private readonly List<TType> _outerTypes = [];

    private Selection(PlanLevel<TType> level)
    {
        Level = level;
        _outer = new(level.Types);
    }

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
    public bool IsComplete => Missing.Count == 0 && Level.Problems.Count == 0 && Level.Items.All(each => each.CanRun || each.Item.Presence != Presence.Required);

    public static Selection<TType> Of(PlanLevel<TType> level, IEnumerable<TType> goals)
    {
        var selection = new Selection<TType>(level);
        foreach (var goal in goals)
        {
            selection.Need(goal);
        }

        for (var i = level.Items.Count - 1; i >= 0; i--)
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

            Mark(source, Level.Outer is null ? "the test" : "the extra");
        }
        else if (!Missing.Contains(goal, Level.Types))
        {
            Missing.Add(goal);
        }
    }

    private void Decide(PlannedItem<TType> planned)
    {
        if (!planned.CanRun)
        {
            planned.Reason = planned.Missing.Count > 0 ? $"nothing before it provides {string.Join(", ", planned.Missing.Select(Level.Types.NameOf))}" : "its own items cannot make it";
        }
        else if (planned.IsIn || planned.Item.Presence == Presence.Required || planned.Item.RunsWheneverItCan)
        {
            Include(planned);
        }
        else
        {
            planned.Reason = planned.Item.Outputs.Any(output => Level.StepsAside(planned.Item, output)) ? "a fallback, and another item provides it" : "nothing needs it";
        }
    }

    private void Include(PlannedItem<TType> planned)
    {
        planned.Reason = planned.IsIn ? planned.Reason : planned.Item.Presence == Presence.Required ? "required" : "runs whenever it can";
        planned.IsIn = true;
        for (var i = 0; i < planned.Sources.Count; i++)
        {
            Mark(planned.Sources[i], planned.Item.Label);
            if (planned.Sources[i].Kind == SourceKind.Outer)
            {
                planned.Sources[i] = new(SourceKind.Outer, NumberOf(planned.Inputs[i]));
            }
        }
    }

    private void Mark(Source source, string consumer)
    {
        if (source.Kind == SourceKind.Item && !Level.Items[source.Index].IsIn)
        {
            Level.Items[source.Index].IsIn = true;
            Level.Items[source.Index].Reason = $"needed by {consumer}";
        }
    }

    private int NumberOf(TType outer)
    {
        if (!_outer.TryGetValue(outer, out var number))
        {
            _outer.Add(outer, number = _outerTypes.Count);
            _outerTypes.Add(outer);
        }

        return number;
    }
}
