using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Model.Sql;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading.Members;

namespace TestKit.Generators.Reading.Sql;

/// <summary>Reads what a method does with SQL.</summary>
internal static class SqlMemberReader
{
    /// <summary>What a method of an interface about SQL does with it; null for nothing, and where its result has no form that a statement can come to.</summary>
    public static SqlMemberModel? Read(IMethodSymbol method, INamedTypeSymbol doubled)
    {
        if (SqlRoles.RoleOf(method) is not var (role, isScalar))
        {
            return null;
        }

        return role switch
        {
            SqlRoleKind.Query or SqlRoleKind.Execute => ReadStatement(method, role, isScalar),
            SqlRoleKind.Begin => new(role, LevelOf(method), default, SqlResultKind.None, SqlTypes.Awaited(method.ReturnType) is { } begun ? SymbolText.WithoutNullability(begun) : "", null),
            _ => SqlRoles.IsTransaction(doubled) && SqlTypes.Awaited(method.ReturnType) is null ? new(role, null, default, SqlResultKind.None, "", null) : null,
        };
    }

    /// <summary>The type of the objects that a method makes of rows without a function of the caller's; null for none.</summary>
    public static ITypeSymbol? RowOf(IMethodSymbol method)
        => SqlRoles.RoleOf(method) is (SqlRoleKind.Query, false)
            && SqlRoles.Statement(method) is not null
            && !method.Parameters.Any(parameter => SqlTypes.MappedBy(parameter.Type) is not null)
            && SqlResultReader.Read(method, SqlRoleKind.Query, isScalar: false, map: null) is (not (SqlResultKind.None or SqlResultKind.Reader), var item)
                ? item
                : null;

    private static string? LevelOf(IMethodSymbol method)
        => method.Parameters.FirstOrDefault(parameter => SqlTypes.IsIsolationLevel(parameter.Type)) is { } level ? Identifier.Escape(level.Name) : null;

    private static SqlMemberModel? ReadStatement(IMethodSymbol method, SqlRoleKind role, bool isScalar)
    {
        var map = method.Parameters.FirstOrDefault(parameter => SqlTypes.MappedBy(parameter.Type) is not null);
        if (SqlRoles.Statement(method) is not { } statement || SqlResultReader.Read(method, role, isScalar, map) is not var (kind, item) || (kind == SqlResultKind.None && role == SqlRoleKind.Query))
        {
            return null;
        }

        var arguments = method.Parameters
            .Where(parameter => !SymbolEqualityComparer.Default.Equals(parameter, statement) && !SqlTypes.IsSetting(parameter) && !IsTransaction(parameter))
            .Select(parameter => new SqlArgumentModel(Identifier.Escape(parameter.Name), SqlTypes.HoldsArguments(parameter.Type)));
        return new(
            role,
            Identifier.Escape(statement.Name),
            arguments.ToEquatableArray(),
            kind,
            SymbolText.Of(item),
            map is null ? null : Identifier.Escape(map.Name));
    }

    private static bool IsTransaction(IParameterSymbol parameter)
        => parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Interface } type && SqlRoles.IsTransaction(type);
}
