using System;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>A database double was asked for something that nothing was expected for, or whose expectation says no answer.</summary>
public sealed class UnexpectedSqlException : InvalidOperationException, IAssertionException
{
    private UnexpectedSqlException(string message)
        : base(message)
    {
    }

    internal static UnexpectedSqlException ForStatement(SqlScript script, SqlRole role, SqlInvocation invocation)
        => new($"{script.State.DoubleName} was asked for {SqlScript.RoleText(role)} that nothing was expected for:\n{Show(invocation)}\n{NearestExpectation.Describe(script, role, invocation)}");

    internal static UnexpectedSqlException ForMissingReply(SqlInvocation invocation)
        => new($"The query was expected, but its expectation has no rows, scalar or error to answer with:\n{Show(invocation)}\nSay one: ExpectQuery(…).WillReturnRows(…), WillReturnScalar(…) or WillReturnError(…).");

    internal static UnexpectedSqlException ForBegin(SqlScript database, Type transaction, int expected, int others)
        => new(expected == 0 && others > 0
            ? $"{database.State.DoubleName} was asked to begin {TypeText.WithArticle(transaction)}, but only other transactions were expected. Expect it: ExpectTransaction<…>() with its double."
            : expected == 0
            ? $"{database.State.DoubleName} was asked to begin a transaction, but none was expected. Expect it: ExpectTransaction()."
            : $"{database.State.DoubleName} was asked to begin another transaction, but {(expected == 1 ? "the one expected transaction was" : $"all {expected} expected transactions were")} begun already. Expect one for each begin: ExpectTransaction().");

    private static string Show(SqlInvocation invocation)
        => $"  {invocation.Statement.OneLine}\n  arguments: {invocation.Arguments}";
}
