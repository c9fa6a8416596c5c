namespace TestKit.Generators.Model.Sql;

/// <summary>What a method of a database or transaction interface does.</summary>
internal enum SqlRoleKind
{
    Query,
    Execute,
    Begin,
    Commit,
    Rollback,
}
