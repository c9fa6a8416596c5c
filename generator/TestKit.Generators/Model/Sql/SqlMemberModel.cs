namespace TestKit.Generators.Model.Sql;

/// <summary>What a method does with SQL. Parameters go by their names, escaped.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Statement">The parameter with the statement; the isolation level for a method that begins a transaction; null for none.</param>
/// <param name="Arguments">The parameters with the arguments of the statement.</param>
/// <param name="Result">The form of its result.</param>
/// <param name="Item">The type of a value, or of what a row is turned into.</param>
/// <param name="Map">The parameter with the function that turns a row into an item; null where the item's own shape does.</param>
internal sealed record SqlMemberModel(
    SqlRoleKind Role,
    string? Statement,
    EquatableArray<SqlArgumentModel> Arguments,
    SqlResultKind Result,
    string Item,
    string? Map);
