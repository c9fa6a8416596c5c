using System.Collections.Generic;
using System.Linq;

namespace TestKit.Injection;

/// <summary>What a shared item is told apart by: its function, or its value, and the same of all that it needs.</summary>
internal sealed class SharedKey(object? identity, IReadOnlyList<SharedKey> inputs)
{
    private object? Identity => identity;

    private IReadOnlyList<SharedKey> Inputs => inputs;

    public override bool Equals(object? obj) => obj is SharedKey other && Equals(identity, other.Identity) && inputs.SequenceEqual(other.Inputs);

    public override int GetHashCode() => identity?.GetHashCode() ?? 0;
}
