namespace TestKit.Generators.Model.Members;

/// <summary>What a member returns.</summary>
/// <param name="Kind">How the result is handed over.</param>
/// <param name="Type">The declared type as written in code, with <c>ref</c> or <c>ref readonly</c> in front.</param>
/// <param name="Result">The type that set-ups give: unwrapped from its task.</param>
/// <param name="LooseDefault">What an unconfigured call returns, as an expression; null for <c>default</c>.</param>
/// <param name="Kept">How the result is kept in a recorded call.</param>
/// <param name="IsReference">Whether it is returned by reference.</param>
internal sealed record ReturnModel(ReturnKind Kind, string Type, string Result, string? LooseDefault, ArgumentKind Kept = ArgumentKind.Value, bool IsReference = false);
