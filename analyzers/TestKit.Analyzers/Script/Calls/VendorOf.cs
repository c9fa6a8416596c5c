using Microsoft.CodeAnalysis;
using TestKit.Data;

namespace TestKit.Analyzers.Script.Calls;

/// <summary>Whose SQL a provider's connection or command speaks.</summary>
internal static class VendorOf
{
    public static SqlSyntax? Type(ITypeSymbol? type)
        => type?.Name switch
        {
            { } name when name.StartsWith("Npgsql", System.StringComparison.Ordinal) => SqlSyntax.PostgreSql,
            { } name when name.StartsWith("MySql", System.StringComparison.Ordinal) => SqlSyntax.MySql,
            { } name when name.StartsWith("Oracle", System.StringComparison.Ordinal) => SqlSyntax.Oracle,
            "SqlConnection" or "SqlCommand" => SqlSyntax.SqlServer,
            _ => null,
        };
}
