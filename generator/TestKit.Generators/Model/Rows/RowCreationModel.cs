namespace TestKit.Generators.Model.Rows;

/// <summary>How an object is made of a row. Members go by their places.</summary>
/// <param name="Arguments">The arguments of the constructor.</param>
/// <param name="Required">The properties that must be set.</param>
/// <param name="Initial">The properties that can be set only while the object is made.</param>
/// <param name="Settable">The properties that can be set afterwards.</param>
internal sealed record RowCreationModel(EquatableArray<RowArgumentModel> Arguments, EquatableArray<int> Required, EquatableArray<int> Initial, EquatableArray<int> Settable);
