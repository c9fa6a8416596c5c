namespace TestKit.Generators.Model.Rows;

/// <summary>How objects of a type are read into rows and made from them.</summary>
/// <param name="HintName">The name of its file.</param>
/// <param name="Type">The type as written in code; null for an anonymous one.</param>
/// <param name="IsTuple">Whether it is a tuple, whose items are columns by their places.</param>
/// <param name="Members">What its columns are.</param>
/// <param name="Creation">How an object is made; null where none can be, and for tuples and anonymous types.</param>
internal sealed record RowShapeModel(string HintName, string? Type, bool IsTuple, EquatableArray<RowMemberModel> Members, RowCreationModel? Creation);
