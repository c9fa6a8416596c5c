using System.Collections.Generic;

namespace TestKit.Injection.Planning;

/// <summary>A provider, or what stands in the place of one.</summary>
internal record ChainItem<TType> : ChainEntry<TType>
{
    public ItemKind Kind { get; init; }

    /// <summary>What edits call it by.</summary>
    public string? Name { get; init; }

    /// <summary>The chain that it was listed in.</summary>
    public string? ChainName { get; init; }

    public Presence Presence { get; init; }

    public Lifetime Lifetime { get; init; }

    public bool IsAsynchronous { get; init; }

    public IReadOnlyList<TType> Inputs { get; init; } = [];

    public IReadOnlyList<TType> Outputs { get; init; } = [];

    /// <summary>What an extra makes its value of, with <see cref="InnerResult"/> as the type of the value.</summary>
    public IReadOnlyList<ChainEntry<TType>> Inner { get; init; } = [];

    /// <summary>One type for an extra, none for all others.</summary>
    public IReadOnlyList<TType> InnerResult { get; init; } = [];

    /// <summary>What is wrong with the item by itself, wherever it is listed.</summary>
    public string? Mistake { get; init; }

    /// <summary>How messages call it.</summary>
    public string Label
        => $"{(Name is null ? Kind.ToString() : $"'{Name}'")}{(ChainName is null ? "" : $" of '{ChainName}'")}{(Place.Length == 0 ? "" : $" ({Place})")}";

    public bool RunsWheneverItCan => Presence == Presence.Wanted || (Presence == Presence.WhenNeeded && (Kind == ItemKind.Do || (Kind == ItemKind.Around && Outputs.Count == 0)));
}
