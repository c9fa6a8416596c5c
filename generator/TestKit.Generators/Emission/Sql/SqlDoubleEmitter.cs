using System.Collections.Generic;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Sql;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission.Sql;

/// <summary>Prints what makes a double one of a database or a transaction; the vocabulary itself are extension methods of the runtime.</summary>
internal static class SqlDoubleEmitter
{
    private const string Data = "global::TestKit.Data.";

    /// <summary>The interfaces beside its own.</summary>
    public static IEnumerable<string> Interfaces(DoubleModel model, SqlDoubleModel sql)
    {
        yield return Scope(model);
        if (sql.IsTransaction)
        {
            yield return $"{Data}ITransactionDouble";
        }

        foreach (var transaction in sql.Transactions)
        {
            yield return $"{Data}IDatabaseDouble<{transaction}>";
        }
    }

    public static void Emit(SourceWriter writer, DoubleModel model, SqlDoubleModel sql)
    {
        writer.Line($"{Self(model)} {Scope(model)}.Owner => this;");
        foreach (var transaction in sql.Transactions)
        {
            writer.Line($"{transaction} {Data}IDatabaseDouble<{transaction}>.NewTransaction() => new();");
        }

        if (sql.QueryLog is not null)
        {
            writer.Line($"public {Names.User}CallLog<{Data}SqlCall> {sql.QueryLog} => {Data}SqlAssertions.Queries(this);");
        }

        if (sql.ExecLog is not null)
        {
            writer.Line($"public {Names.User}CallLog<{Data}SqlCall> {sql.ExecLog} => {Data}SqlAssertions.Execs(this);");
        }
    }

    private static string Scope(DoubleModel model) => $"{Data}ISqlScope<{Self(model)}>";

    private static string Self(DoubleModel model) => model.Name + Generics.List(model.TypeParameters);
}
