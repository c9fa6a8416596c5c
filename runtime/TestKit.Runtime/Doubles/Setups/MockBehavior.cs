namespace TestKit;

/// <summary>What a double does with a call that nothing was set up for and that no reference implementation answers.</summary>
public enum MockBehavior
{
    /// <summary>It returns a harmless default: a completed task, an empty collection, an empty string where null is not allowed, <c>default</c> otherwise.</summary>
    Loose,

    /// <summary>It throws <see cref="UnexpectedCallException"/>.</summary>
    Strict,

    /// <summary>Of a class, its own body runs; abstract members, and the members of interfaces and delegates, answer as in <see cref="Loose"/>.</summary>
    CallBase,
}
