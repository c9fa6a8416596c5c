using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Model.Rows;
using TestKit.Generators.Model.Sql;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading.Rows;

namespace TestKit.Generators.Reading.Sql;

/// <summary>Reads what a double has because its interface carries SQL.</summary>
internal static class SqlDoubleReader
{
    public static DoubleModel AddSql(DoubleModel model, INamedTypeSymbol type, NameScope names, IAssemblySymbol assembly)
    {
        if (model.Members.OfType<MethodModel>().All(method => method.Sql is null))
        {
            return model;
        }

        var transactions = Transactions(type, assembly, model.Namespace);
        return model with
        {
            Members = model.Members.Select(member => WithoutBegin(member, transactions)).ToEquatableArray(),
            Sql = new(SqlRoles.IsTransaction(type), transactions.Values.Distinct().ToEquatableArray(), Free(names, "QueryLog"), Free(names, "ExecLog")),
        };
    }

    /// <summary>The types of the objects that its methods make of rows.</summary>
    public static EquatableArray<RowShapeModel> Rows(INamedTypeSymbol type, IAssemblySymbol assembly)
        => SqlRoles.Methods(type)
            .Select(SqlMemberReader.RowOf)
            .OfType<ITypeSymbol>()
            .Select(row => RowShapeReader.Read(row, assembly))
            .OfType<RowShapeModel>()
            .ToEquatableArray();

    /// <summary>The interfaces of transactions that are begun and have a double, each with its double.</summary>
    private static Dictionary<string, string> Transactions(INamedTypeSymbol type, IAssemblySymbol assembly, string space)
    {
        var found = new Dictionary<string, string>();
        foreach (var method in SqlRoles.Methods(type).Where(method => SqlRoles.RoleOf(method) is (SqlRoleKind.Begin, _)))
        {
            if (SqlTransactionFinder.Find(method, assembly, space) is { } transaction)
            {
                found[SymbolText.WithoutNullability(SqlTypes.Awaited(method.ReturnType)!)] = transaction;
            }
        }

        return found;
    }

    /// <summary>A method that begins what has no double stays as it is without SQL.</summary>
    private static MemberModel WithoutBegin(MemberModel member, Dictionary<string, string> transactions)
        => member is MethodModel { Sql: { Role: SqlRoleKind.Begin } sql } method && !transactions.ContainsKey(sql.Item) ? method with { Sql = null } : member;

    private static string? Free(NameScope names, string name) => names.IsTaken(name) ? null : names.Take(name);
}
