namespace TestKit.Injection.Planning;

/// <summary>One thing that is wrong with a chain.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Text">The sentence that says it, without a full stop.</param>
/// <param name="Entry">The entry that it stands at; null for the test itself.</param>
internal sealed record Problem<TType>(ProblemKind Kind, string Text, ChainEntry<TType>? Entry)
{
    /// <summary>For a missing provider: the type that nothing provides.</summary>
    public TType? Missing { get; init; }

    /// <summary>For a missing provider: what comes nearest to it.</summary>
    public NearMiss<TType>? Near { get; init; }

    /// <summary>What was probably meant: a name, or a type that an item does provide.</summary>
    public string? Suggestion { get; init; }
}
