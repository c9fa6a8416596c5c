using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model.Sql;
using TestKit.Generators.Reading.Members;

namespace TestKit.Generators.Reading.Sql;

/// <summary>Says why an attribute about SQL does not fit its method, whose double then treats it as any other.</summary>
internal static class SqlMisfit
{
    /// <summary>The reason, to follow "because"; null where the attribute fits.</summary>
    /// <param name="method">A method with an attribute about SQL.</param>
    /// <param name="assembly">The project that the doubles are made in.</param>
    public static string? Reason(IMethodSymbol method, IAssemblySymbol assembly)
    {
        var (role, isScalar) = SqlAttributes.RoleOf(method)!.Value;
        return MethodReader.HasItsOwnSignature(method) ? "its parameters or its result can only be passed by a delegate of its own"
            : SqlAttributes.CountOf(method) > 1 ? "it has another attribute about SQL, and can do only one thing with it"
            : role switch
            {
                SqlRoleKind.Query or SqlRoleKind.Execute => ReasonOfStatement(method, role, isScalar),
                SqlRoleKind.Begin => ReasonOfBegin(method, assembly),
                _ => SqlTypes.Awaited(method.ReturnType) is { } result ? $"it returns '{Shown(result)}', and ending a transaction gives nothing" : null,
            };
    }

    private static string? ReasonOfStatement(IMethodSymbol method, SqlRoleKind role, bool isScalar)
    {
        if (SqlRoles.Statement(method) is null)
        {
            return "it has no parameter of type 'string' for the statement";
        }

        if (SqlTypes.Awaited(method.ReturnType) is not { } result)
        {
            return role == SqlRoleKind.Execute && !SqlAttributes.ReturnsLastInsertId(method) ? null
                : role == SqlRoleKind.Execute ? "it returns nothing that could hold the last id"
                : $"it returns nothing that could hold {(isScalar ? "a value" : "rows")}; use [SqlExecute] for a statement without a result";
        }

        return SqlMemberReader.Read(method, method.ContainingType) is not null ? null
            : role == SqlRoleKind.Execute ? $"it returns '{Shown(result)}', and executing a statement gives nothing, an 'int' or a 'long' with the number of rows, or a 'bool'; use [SqlQuery] for rows, [SqlScalar] for a value"
            : method.Parameters.FirstOrDefault(parameter => SqlTypes.MappedBy(parameter.Type) is not null) is { } map ? $"it returns '{Shown(result)}', which is neither the '{Shown(SqlTypes.MappedBy(map.Type)!)}' that '{map.Name}' makes of a row nor a list, an array or a stream of them"
            : $"it returns '{Shown(result)}', which rows cannot be turned into: return a reader, an object, or a list, an array or a stream of objects";
    }

    /// <summary>Why a transaction that the method begins cannot be expected, to follow "because"; null where it can.</summary>
    /// <param name="method">A method that begins a transaction.</param>
    /// <param name="assembly">The project that the doubles are made in.</param>
    public static string? ReasonOfBegin(IMethodSymbol method, IAssemblySymbol assembly)
        => SqlTypes.Awaited(method.ReturnType) is not { } begun ? "it returns no transaction"
            : begun is not INamedTypeSymbol { TypeKind: TypeKind.Interface } type ? $"'{Shown(begun)}' is no interface of a transaction"
            : type.IsGenericType ? $"'{Shown(begun)}' is generic, and transactions are not"
            : !SqlRoles.IsTransaction(type) ? $"'{type.Name}' is not seen to be a transaction: put [SqlCommit] on its method that commits, and [SqlRollback] on the one that rolls back"
            : SqlTransactionFinder.Find(method, assembly, Requests.DoubleNames.NamespaceOf(method.ContainingType)) is null
                ? $"'{type.Name}' has no double that could be begun; put [GenerateTestDouble] on it, or on a partial class beside it"
                : null;

    private static string Shown(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
