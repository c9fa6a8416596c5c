using System.Linq;
using TestKit.Generators.Emission.Members;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Model.Sql;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission.Sql;

/// <summary>The expressions that make the members of database and transaction doubles.</summary>
internal static class SqlMemberCreation
{
    /// <summary>The member of a method that carries SQL.</summary>
    public static string Statement(MethodModel method, SqlMemberModel sql, string signature, string backing, string snapshot)
    {
        var types = $"{Arguments.TupleType(method)}, {method.Return.Result}";
        var role = $"{Names.Generated}SqlRole.{(sql.Role == SqlRoleKind.Query ? "Query" : "Exec")}";
        return $"new {Names.Generated}SqlMember<{types}>(this, {signature}, {role}, static a => {Request(method, sql)}, static (a, o) => {Result(method, sql)}{backing}{snapshot})";
    }

    /// <summary>What answers a method that begins or ends a transaction.</summary>
    public static string TransactionAnswer(MethodModel method, SqlMemberModel sql, string backing)
    {
        var types = $"{Arguments.TupleType(method)}, {method.Return.Result}";
        var level = sql.Role == SqlRoleKind.Begin && sql.Statement is { } parameter ? $", static a => {Item(method, parameter)}" : "";
        return $", backing: {Names.Generated}SqlTransactions.{sql.Role}<{types}>(this{level}{backing})";
    }

    private static string Request(MethodModel method, SqlMemberModel sql)
        => $"new {Names.Generated}SqlRequest({Item(method, sql.Statement!)}{(method.Token is null ? "" : $", {Item(method, method.Token)}")})"
            + string.Concat(sql.Arguments.Select(argument => argument.IsSpread
                ? $".With({Item(method, argument.Parameter)})"
                : $".With(\"{Identifier.Plain(argument.Parameter)}\", {Item(method, argument.Parameter)})"));

    private static string Result(MethodModel method, SqlMemberModel sql)
        => sql.Result switch
        {
            SqlResultKind.Reader => "o.Reader()",
            SqlResultKind.Scalar => $"o.Scalar<{sql.Item}>()",
            SqlResultKind.Count => "o.Affected()",
            SqlResultKind.LongCount => "o.LongAffected()",
            SqlResultKind.AnyAffected => "o.AnyAffected()",
            SqlResultKind.LastInsertId => $"o.LastInsertId<{sql.Item}>()",
            SqlResultKind.None => "default",
            SqlResultKind.List => $"o.All{Rows(method, sql)}",
            SqlResultKind.Array => $"o.All{Rows(method, sql)}.ToArray()",
            _ => $"o.{sql.Result}{Rows(method, sql)}",
        };

    private static string Rows(MethodModel method, SqlMemberModel sql) => $"<{sql.Item}>({(sql.Map is null ? "" : Item(method, sql.Map))})";

    private static string Item(MethodModel method, string parameter) => MemberCreation.Item(method, parameter);
}
