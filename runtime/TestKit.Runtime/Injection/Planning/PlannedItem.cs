using System.Collections.Generic;
using System.Linq;

namespace TestKit.Injection.Planning;

/// <summary>An item at its place in the list, with the verdict on it.</summary>
internal sealed class PlannedItem<TType>(ChainItem<TType> item, int position, PlanLevel<TType> level)
    where TType : notnull
{
    private List<TType>? _missing;
    private List<(TType Type, PlannedItem<TType> By)>? _passedOver;

    public ChainItem<TType> Item => item;

    public int Position => position;

    /// <summary>What it needs: for an extra, what its own items need from outside.</summary>
    public IReadOnlyList<TType> Inputs { get; set; } = item.Inputs;

    /// <summary>Where its inputs come from, if it can run.</summary>
    public Source[] Sources { get; set; } = [];

    /// <summary>The inputs that nothing before it provides.</summary>
    public IReadOnlyList<TType> Missing => _missing ?? (IReadOnlyList<TType>)[];

    /// <summary>The inputs that come from further away than from the nearest provider, which cannot run.</summary>
    public IReadOnlyList<(TType Type, PlannedItem<TType> By)> PassedOver => _passedOver ?? (IReadOnlyList<(TType Type, PlannedItem<TType> By)>)[];

    /// <summary>For an extra: its own items.</summary>
    public Selection<TType>? Inner { get; set; }

    public bool CanRun { get; set; }

    /// <summary>Whether it takes part.</summary>
    public bool IsIn { get; private set; }

    /// <summary>Why it is in or out.</summary>
    public string Reason
        => IsIn ? ReasonToRun
            : Missing.Count > 0 ? $"nothing before it provides {string.Join(", ", Missing.Select(level.Types.NameOf))}"
            : !CanRun ? "its own items cannot make it"
            : item.Outputs.Any(output => level.StepsAside(item, output)) ? "a fallback, and another item provides it"
            : "nothing needs it";

    /// <summary>What it takes part for; null where that is the goal of its list, or the item itself.</summary>
    private PlannedItem<TType>? Consumer { get; set; }

    private bool IsGoal { get; set; }

    private string ReasonToRun
        => Consumer is not null ? $"needed by {Consumer.Item.Label}"
            : IsGoal ? $"needed by {level.GoalName}"
            : item.Presence == Presence.Required ? "required"
            : "runs whenever it can";

    /// <summary>It takes part of itself.</summary>
    public void Include() => IsIn = true;

    /// <summary>It takes part for an item after it, or for the goal of its list.</summary>
    public void IncludeFor(PlannedItem<TType>? consumer)
    {
        if (!IsIn)
        {
            (IsIn, Consumer, IsGoal) = (true, consumer, consumer is null);
        }
    }

    public void Miss(TType input)
    {
        if (!Missing.Contains(input, level.Types))
        {
            (_missing ??= []).Add(input);
        }
    }

    public void PassOver(TType input, PlannedItem<TType> nearest) => (_passedOver ??= []).Add((input, nearest));
}
