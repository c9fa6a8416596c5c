namespace TestKit.Generators.Model;

/// <summary>An exception while one type was read or printed; it never costs another type its double.</summary>
/// <param name="Type">The type.</param>
/// <param name="Message">The exception's type and message.</param>
internal sealed record FailureModel(string Type, string Message);
