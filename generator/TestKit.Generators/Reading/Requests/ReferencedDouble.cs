namespace TestKit.Generators.Reading.Requests;

/// <summary>The double of an interface that a referenced project has annotated.</summary>
/// <param name="Request">The attribute there.</param>
/// <param name="TakenName">Why it cannot have its name, as the rest of a sentence; null when it can.</param>
internal sealed record ReferencedDouble(DoubleRequest Request, string? TakenName);
