namespace TestKit.Generators.Model.Members;

/// <summary>The parameters of a method that records transitions.</summary>
/// <param name="Key">The name of the parameter that says what moves.</param>
/// <param name="From">The name of the parameter with the state that is left.</param>
/// <param name="To">The name of the parameter with the state that is reached.</param>
/// <param name="KeyType">The key's type as written in code.</param>
/// <param name="StateType">The states' type as written in code.</param>
internal sealed record TransitionModel(string Key, string From, string To, string KeyType, string StateType)
{
    /// <summary>The declared graph: each state with those that may follow it, as written in code; empty where none is declared.</summary>
    public EquatableArray<EquatableArray<string>> Graph { get; init; }
}
