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

        var (begun, transaction) = Transactions(type, assembly);
        var members = model.Members.Select(member => WithoutBegin(member, transaction is null ? null : begun)).ToEquatableArray();
        return model with
        {
            Members = members,
            Sql = new(SqlRoles.IsTransaction(type), transaction, Free(names, "QueryLog"), Free(names, "ExecLog")),
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

    /// <summary>The first interface of transactions that is begun and has a double, and the double.</summary>
    private static (string? Interface, string? Double) Transactions(INamedTypeSymbol type, IAssemblySymbol assembly)
        => SqlRoles.Methods(type)
            .Where(method => SqlRoles.RoleOf(method) is (SqlRoleKind.Begin, _))
            .Select(method => (SqlTypes.Awaited(method.ReturnType), Double: SqlTransactionFinder.Find(method, assembly)))
            .Where(each => each.Double is not null)
            .Select(each => ((string?)SymbolText.WithoutNullability(each.Item1!), each.Double))
            .FirstOrDefault();

    /// <summary>A method that begins what has no double stays as it is without SQL.</summary>
    private static MemberModel WithoutBegin(MemberModel member, string? begun)
        => member is MethodModel { Sql: { Role: SqlRoleKind.Begin } sql } method && sql.Item != begun ? method with { Sql = null } : member;

    private static string? Free(NameScope names, string name) => names.IsTaken(name) ? null : names.Take(name);
}
