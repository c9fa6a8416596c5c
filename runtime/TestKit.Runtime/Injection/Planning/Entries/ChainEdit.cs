using System.Collections.Generic;

namespace TestKit.Injection.Planning;

/// <summary>A change of the list at the place of a name.</summary>
internal record ChainEdit<TType> : ChainEntry<TType>
{
    public EditKind Kind { get; init; }

    public string Target { get; init; } = "";

    public IReadOnlyList<ChainEntry<TType>> Content { get; init; } = [];
}
