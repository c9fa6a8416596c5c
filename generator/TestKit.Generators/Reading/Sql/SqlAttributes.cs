using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model.Sql;

namespace TestKit.Generators.Reading.Sql;

/// <summary>The attributes that say what a method does with SQL.</summary>
internal static class SqlAttributes
{
    private const string Execute = "TestKit.SqlExecuteAttribute";

    /// <summary>What the attribute of a method says; null for a method without one.</summary>
    public static (SqlRoleKind Role, bool IsScalar)? RoleOf(IMethodSymbol method)
        => method.GetAttributes().Select(attribute => RoleOf(attribute.AttributeClass)).FirstOrDefault(role => role is not null);

    /// <summary>How many of them a method has.</summary>
    public static int CountOf(IMethodSymbol method) => method.GetAttributes().Count(attribute => RoleOf(attribute.AttributeClass) is not null);

    /// <summary>The first of them; null for none.</summary>
    public static AttributeData? Of(IMethodSymbol method) => method.GetAttributes().FirstOrDefault(attribute => RoleOf(attribute.AttributeClass) is not null);

    public static bool ReturnsLastInsertId(IMethodSymbol method)
        => SymbolText.Attribute(method, Execute) is { } attribute && SymbolText.Argument(attribute, "ReturnsLastInsertId") is true;

    private static (SqlRoleKind Role, bool IsScalar)? RoleOf(INamedTypeSymbol? attribute)
        => attribute is null ? null : SymbolText.MetadataName(attribute) switch
        {
            "TestKit.SqlQueryAttribute" => (SqlRoleKind.Query, false),
            "TestKit.SqlScalarAttribute" => (SqlRoleKind.Query, true),
            Execute => (SqlRoleKind.Execute, false),
            "TestKit.SqlBeginAttribute" => (SqlRoleKind.Begin, false),
            "TestKit.SqlCommitAttribute" => (SqlRoleKind.Commit, false),
            "TestKit.SqlRollbackAttribute" => (SqlRoleKind.Rollback, false),
            _ => null,
        };
}
