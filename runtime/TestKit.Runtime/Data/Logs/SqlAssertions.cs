using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>Logs of statements and assertions on them. Statements are found as expectations find them. A statement that failed was executed too: its outcome is in the log.</summary>
[StackTraceHidden]
public static class SqlAssertions
{
    /// <summary>The queries in the order in which they were made, with arguments, outcome and call site; those of transactions are in the logs of these.</summary>
    /// <exception cref="RecordingException">The double does not record.</exception>
    public static CallLog<SqlCall> Queries<TOwner>(ISqlScope<TOwner> scope)
        where TOwner : ITestDouble
        => Log(scope, SqlRole.Query);

    /// <summary>The statements that change something, in the order in which they were made, with arguments, outcome and call site; those of transactions are in the logs of these.</summary>
    /// <exception cref="RecordingException">The double does not record.</exception>
    public static CallLog<SqlCall> Execs<TOwner>(ISqlScope<TOwner> scope)
        where TOwner : ITestDouble
        => Log(scope, SqlRole.Exec);

    /// <summary>Fails unless a query was made that matches.</summary>
    /// <param name="scope">The double.</param>
    /// <param name="sql">The expected SQL.</param>
    /// <param name="includeTransactions">Whether those of the database's transactions count too.</param>
    /// <exception cref="AssertionFailedException">None was.</exception>
    public static void AssertQueryExecuted<TOwner>(this ISqlScope<TOwner> scope, string sql, bool includeTransactions = false)
        where TOwner : ITestDouble
        => Count(scope, SqlRole.Query, sql, Times.AtLeastOnce, includeTransactions);

    /// <summary>Fails if a query was made that matches.</summary>
    /// <param name="scope">The double.</param>
    /// <param name="sql">The expected SQL.</param>
    /// <param name="includeTransactions">Whether those of the database's transactions count too.</param>
    /// <exception cref="AssertionFailedException">One was.</exception>
    public static void AssertQueryNotExecuted<TOwner>(this ISqlScope<TOwner> scope, string sql, bool includeTransactions = false)
        where TOwner : ITestDouble
        => Count(scope, SqlRole.Query, sql, Times.Never, includeTransactions);

    /// <summary>Fails unless matching queries were made that often; a number stands for exactly so often.</summary>
    /// <param name="scope">The double.</param>
    /// <param name="sql">The expected SQL.</param>
    /// <param name="times">How often.</param>
    /// <param name="includeTransactions">Whether those of the database's transactions count too.</param>
    /// <exception cref="AssertionFailedException">They were not.</exception>
    public static void AssertQueryCount<TOwner>(this ISqlScope<TOwner> scope, string sql, Times times, bool includeTransactions = false)
        where TOwner : ITestDouble
        => Count(scope, SqlRole.Query, sql, times, includeTransactions);

    /// <summary>Fails unless a statement that matches was executed to change something.</summary>
    /// <param name="scope">The double.</param>
    /// <param name="sql">The expected SQL.</param>
    /// <param name="includeTransactions">Whether those of the database's transactions count too.</param>
    /// <exception cref="AssertionFailedException">None was.</exception>
    public static void AssertExecExecuted<TOwner>(this ISqlScope<TOwner> scope, string sql, bool includeTransactions = false)
        where TOwner : ITestDouble
        => Count(scope, SqlRole.Exec, sql, Times.AtLeastOnce, includeTransactions);

    /// <summary>Fails if a statement that matches was executed to change something.</summary>
    /// <param name="scope">The double.</param>
    /// <param name="sql">The expected SQL.</param>
    /// <param name="includeTransactions">Whether those of the database's transactions count too.</param>
    /// <exception cref="AssertionFailedException">One was.</exception>
    public static void AssertExecNotExecuted<TOwner>(this ISqlScope<TOwner> scope, string sql, bool includeTransactions = false)
        where TOwner : ITestDouble
        => Count(scope, SqlRole.Exec, sql, Times.Never, includeTransactions);

    /// <summary>Fails unless matching statements were executed that often to change something; a number stands for exactly so many calls, not rows.</summary>
    /// <param name="scope">The double.</param>
    /// <param name="sql">The expected SQL.</param>
    /// <param name="times">How often.</param>
    /// <param name="includeTransactions">Whether those of the database's transactions count too.</param>
    /// <exception cref="AssertionFailedException">They were not.</exception>
    public static void AssertExecCount<TOwner>(this ISqlScope<TOwner> scope, string sql, Times times, bool includeTransactions = false)
        where TOwner : ITestDouble
        => Count(scope, SqlRole.Exec, sql, times, includeTransactions);

    /// <summary>Fails if a reader that the double or one of its transactions gave is still open; the message says where it was opened.</summary>
    /// <exception cref="AssertionFailedException">One is.</exception>
    public static void AssertAllRowsDisposed<TOwner>(this ISqlScope<TOwner> scope)
        where TOwner : ITestDouble
    {
        var script = Script(scope);
        var open = script.Readers.Describe().Concat(script.Transactions?.All.SelectMany(each => each.Readers.Describe()) ?? []).ToList();
        if (open.Count > 0)
        {
            throw AssertionFailedException.ForOpenReaders(script.State.DoubleName, open);
        }
    }

    private static CallLog<SqlCall> Log<TOwner>(ISqlScope<TOwner> scope, SqlRole role)
        where TOwner : ITestDouble
        => new([.. Script(scope).Calls(role, includeTransactions: false)]);

    private static void Count<TOwner>(ISqlScope<TOwner> scope, SqlRole role, string sql, Times times, bool includeTransactions)
        where TOwner : ITestDouble
    {
        var script = Script(scope);
        var pattern = new SqlPattern(sql, script.Syntax);
        var calls = script.Calls(role, includeTransactions).ToList();
        var matching = calls.Where(call => pattern.Matches(script.Statement(call.Sql), script.IsStrict)).ToList();
        matching.ForEach(call => call.Record.Asserted = true);
        if (!times.Allow(matching.Count))
        {
            throw AssertionFailedException.ForStatements(new(script, role, pattern, times, calls, matching));
        }
    }

    private static SqlScript Script<TOwner>(ISqlScope<TOwner> scope)
        where TOwner : ITestDouble
    {
        ArgumentNullException.ThrowIfNull(scope);
        return SqlScript.Of(scope.Owner);
    }
}
