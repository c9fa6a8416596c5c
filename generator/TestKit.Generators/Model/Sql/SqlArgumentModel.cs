namespace TestKit.Generators.Model.Sql;

/// <summary>A parameter that holds arguments of the statement.</summary>
/// <param name="Parameter">Its name, escaped.</param>
/// <param name="IsSpread">Whether it holds any number of them; otherwise it is one itself.</param>
internal sealed record SqlArgumentModel(string Parameter, bool IsSpread);
