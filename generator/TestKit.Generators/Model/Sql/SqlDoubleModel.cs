namespace TestKit.Generators.Model.Sql;

/// <summary>What a double has because its interface carries SQL.</summary>
/// <param name="IsTransaction">Whether it is the double of a transaction.</param>
/// <param name="Transactions">The doubles of the transactions that it begins, as written in code.</param>
/// <param name="QueryLog">The name of the property with the queries; null where a member has the name.</param>
/// <param name="ExecLog">The name of the property with the statements that change something; null where a member has the name.</param>
internal sealed record SqlDoubleModel(bool IsTransaction, EquatableArray<string> Transactions, string? QueryLog, string? ExecLog);
