namespace TestKit.Generators.Model.Rows;

/// <summary>A property, an item of a tuple or a parameter of a constructor, as a column.</summary>
/// <param name="Column">The name in the database.</param>
/// <param name="Name">Its own name, not escaped.</param>
/// <param name="Type">Its type.</param>
/// <param name="TypeOf">Its type as <c>typeof</c> takes it.</param>
/// <param name="IsReadable">Whether objects show it.</param>
internal sealed record RowMemberModel(string Column, string Name, string Type, string TypeOf, bool IsReadable);
