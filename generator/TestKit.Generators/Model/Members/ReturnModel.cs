namespace TestKit.Generators.Model.Members;

/// <summary>What a member returns.</summary>
/// <param name="Kind">How the result is handed over.</param>
/// <param name="Type">The declared type as written in code.</param>
/// <param name="Result">The type that set-ups give: unwrapped from its task.</param>
/// <param name="LooseDefault">What an unconfigured call returns, as an expression; null for <c>default</c>.</param>
internal sealed record ReturnModel(ReturnKind Kind, string Type, string Result, string? LooseDefault);
