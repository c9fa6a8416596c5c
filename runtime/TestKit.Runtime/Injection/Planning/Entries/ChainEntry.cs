namespace TestKit.Injection.Planning;

/// <summary>What a chain is a list of: items, edits and matrices.</summary>
/// <typeparam name="TType">The key that types are told apart by: the type itself at run time, its symbol in the compiler.</typeparam>
internal abstract record ChainEntry<TType>
{
    /// <summary>The file and line that it is written at.</summary>
    public string Place { get; init; } = "";
}
