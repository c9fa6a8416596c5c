namespace TestKit.Generators.Model.Values;

/// <summary>A double that members of other doubles can return.</summary>
/// <param name="Type">What it doubles, as written in code.</param>
/// <param name="Double">The double, as written in code.</param>
internal sealed record NestedDoubleModel(string Type, string Double);
