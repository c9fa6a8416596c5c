namespace TestKit.Generators.Model.Members;

/// <summary>The method through which a test reads the state of what moves.</summary>
/// <param name="Interface">The interface that declares it.</param>
/// <param name="Method">Its name.</param>
/// <param name="KeyType">The key's type as written in code.</param>
/// <param name="StateType">The state's type as written in code.</param>
/// <param name="State">The property of the result that holds the state.</param>
/// <param name="LastError">The property of the result that holds the last error's text; null for none.</param>
/// <param name="Kind">How the result is handed over.</param>
/// <param name="TakesToken">Whether the second parameter is a cancellation token.</param>
internal sealed record StateReaderModel(
    string Interface,
    string Method,
    string KeyType,
    string StateType,
    string State,
    string? LastError,
    ReturnKind Kind,
    bool TakesToken);
