namespace TestKit.Generators.Model.Rows;

/// <summary>An argument of the constructor.</summary>
/// <param name="Member">The place of its member.</param>
/// <param name="Type">The type of the parameter.</param>
/// <param name="Default">The value where no column holds it; null where one must.</param>
internal sealed record RowArgumentModel(int Member, string Type, string? Default);
