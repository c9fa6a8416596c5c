namespace TestKit.Generators.Model.Values;

/// <summary>An interface that a member returns, of which there may be a double.</summary>
/// <param name="Type">The type as written in code.</param>
/// <param name="Definition">The generic type that it closes, as written in code; the type itself for every other.</param>
/// <param name="Arguments">Its type arguments in angle brackets; empty for none.</param>
internal sealed record ResultModel(string Type, string Definition, string Arguments);
