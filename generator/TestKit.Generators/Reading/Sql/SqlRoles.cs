using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model.Sql;
using TestKit.Generators.Reading.Members;

namespace TestKit.Generators.Reading.Sql;

/// <summary>What the methods of an interface do with SQL: as their attributes say, or as their names and types do where the interface is about SQL at all.</summary>
internal static class SqlRoles
{
    private static readonly string[] StatementNames = ["sql", "query", "commandText"];

    private static readonly string[] Beginnings = ["Begin", "Start", "Open", "Create", "New"];

    /// <summary>Whether the interface is about SQL: an attribute says so, a string is called sql or commandText, or a query gives a reader.</summary>
    public static bool IsAboutSql(INamedTypeSymbol type)
        => Methods(type).Any(method =>
            SqlAttributes.RoleOf(method) is not null
            || Statement(method) is { Name: "sql" or "commandText" }
            || (Statement(method) is not null && (ReturnsReader(method) || method.Parameters.Any(parameter => SqlTypes.MappedBy(parameter.Type) is not null))));

    /// <summary>
    /// Whether the interface is that of a transaction: it is about SQL, and commits and rolls back. One of both is enough where an attribute or the interface's
    /// name says so, or where disposing of it ends it.
    /// </summary>
    public static bool IsTransaction(INamedTypeSymbol type)
    {
        var ends = Methods(type).Where(method => RoleOf(method) is (SqlRoleKind.Commit or SqlRoleKind.Rollback, _)).ToList();
        return ends.Count > 0
            && IsAboutSql(type)
            && (ends.Select(method => RoleOf(method)).Distinct().Count() == 2
                || ends.Exists(method => SqlAttributes.RoleOf(method) is not null)
                || type.Name.Contains("Transaction")
                || type.AllInterfaces.Any(each => each.SpecialType == SpecialType.System_IDisposable || SymbolText.Is(each, "System", "IAsyncDisposable")));
    }

    /// <summary>Whether the method is called as one that begins a transaction, and what it gives commits or rolls back.</summary>
    public static bool LooksLikeBegin(IMethodSymbol method)
        => method.Name.StartsWith("Begin", StringComparison.Ordinal)
            && SqlTypes.Awaited(method.ReturnType) is INamedTypeSymbol { TypeKind: TypeKind.Interface } begun
            && Methods(begun).Any(each => RoleInTransaction(each) is (SqlRoleKind.Commit or SqlRoleKind.Rollback, _));

    /// <summary>What a method of such an interface does; null for a method that has nothing to do with SQL.</summary>
    public static (SqlRoleKind Role, bool IsScalar)? RoleOf(IMethodSymbol method)
        => MethodReader.HasItsOwnSignature(method) ? null
            : SqlAttributes.RoleOf(method) is { } told ? told
            : Statement(method) is not null ? RoleOfStatement(method)
            : RoleInTransaction(method);

    /// <summary>The parameter with the statement.</summary>
    public static IParameterSymbol? Statement(IMethodSymbol method)
    {
        var strings = method.Parameters.Where(parameter => parameter.Type.SpecialType == SpecialType.System_String).ToList();
        return strings.FirstOrDefault(parameter => StatementNames.Contains(parameter.Name))
            ?? (SqlAttributes.RoleOf(method) is (SqlRoleKind.Query or SqlRoleKind.Execute, _) ? strings.FirstOrDefault() : null);
    }

    private static (SqlRoleKind Role, bool IsScalar)? RoleOfStatement(IMethodSymbol method)
    {
        var result = SqlTypes.Awaited(method.ReturnType);
        return ReturnsReader(method) || method.Parameters.Any(parameter => SqlTypes.MappedBy(parameter.Type) is not null) ? (SqlRoleKind.Query, false)
            : Says(method, "Scalar") ? (SqlRoleKind.Query, true)
            : result is not null && GivesObjects(method, result) ? (SqlRoleKind.Query, false)
            : result is null || (IsCount(result) && Says(method, "Exec", "NonQuery", "Insert", "Update", "Delete", "Run")) ? (SqlRoleKind.Execute, false)
            : null;
    }

    /// <summary>Whether a statement turns into objects without a function of the caller's: a list, an array or a stream, or one object where the name says so.</summary>
    private static bool GivesObjects(IMethodSymbol method, ITypeSymbol result)
        => Statement(method) is { Name: "sql" or "commandText" }
            && SqlResultReader.Objects(method, result) is var (kind, item)
            && (kind is SqlResultKind.List or SqlResultKind.Array or SqlResultKind.Stream || (!SqlTypes.IsPlain(item) && Says(method, "Query", "First", "Single", "Find", "Get", "Select", "Load", "Fetch")));

    private static (SqlRoleKind Role, bool IsScalar)? RoleInTransaction(IMethodSymbol method)
        => Beginnings.Any(word => method.Name.StartsWith(word, StringComparison.Ordinal)) && SqlTypes.Awaited(method.ReturnType) is INamedTypeSymbol { TypeKind: TypeKind.Interface } begun && IsTransaction(begun) ? (SqlRoleKind.Begin, false)
            : method.Parameters.Any(parameter => !SqlTypes.IsSetting(parameter)) ? null
            : method.Name is "Commit" or "CommitAsync" ? (SqlRoleKind.Commit, false)
            : method.Name is "Rollback" or "RollbackAsync" or "RollBack" or "RollBackAsync" ? (SqlRoleKind.Rollback, false)
            : null;

    private static bool ReturnsReader(IMethodSymbol method) => SqlTypes.Awaited(method.ReturnType) is { } result && SqlTypes.IsReader(result);

    private static bool IsCount(ITypeSymbol type) => type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Boolean;

    private static bool Says(IMethodSymbol method, params string[] words)
        => words.Any(word => method.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    public static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type) => SlotCollector.AllSlots(type).OfType<IMethodSymbol>();
}
