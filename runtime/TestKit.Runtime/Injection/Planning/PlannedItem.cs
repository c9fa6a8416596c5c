using System.Collections.Generic;

namespace TestKit.Injection.Planning;

/// <summary>An item at its place in the list, with the verdict on it.</summary>
internal sealed class PlannedItem<TType>(ChainItem<TType> item, int position)
    where TType : notnull
{
    public ChainItem<TType> Item => item;

    public int Position => position;

    /// <summary>What it needs: for an extra, what its own items need from outside.</summary>
    public IReadOnlyList<TType> Inputs { get; set; } = item.Inputs;

    /// <summary>Where its inputs come from; as many as there are inputs if it can run.</summary>
    public List<Source> Sources { get; } = [];

    /// <summary>The inputs that nothing before it provides.</summary>
    public List<TType> Missing { get; } = [];

    /// <summary>The inputs that come from further away than from the nearest provider, which cannot run.</summary>
    public List<(TType Type, PlannedItem<TType> By)> PassedOver { get; } = [];

    /// <summary>For an extra: its own items.</summary>
    public Selection<TType>? Inner { get; set; }

    public bool CanRun { get; set; }

    /// <summary>Whether it takes part.</summary>
    public bool IsIn { get; set; }

    /// <summary>Why it is in or out.</summary>
    public string Reason { get; set; } = "";
}
