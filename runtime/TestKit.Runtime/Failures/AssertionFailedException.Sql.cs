using System.Collections.Generic;
using System.Data;
using System.Linq;
using TestKit.Data;
using TestKit.Generated;

namespace TestKit;

/// <content>Failures about SQL and transactions.</content>
public sealed partial class AssertionFailedException
{
    private const int MostStatements = 30;

    internal static AssertionFailedException ForStatements(StatementCount count)
    {
        var kind = count.Role == SqlRole.Query ? "query" : "exec";
        var wanted = count.Times == Times.Never ? "not to be executed" : $"to be executed {count.Times}";
        return new($"Expected the {kind} {count.Pattern} {wanted} on {count.Script.State.DoubleName}, but it was executed {Verification.TimesText(count.Matching.Count)}."
            + AsTheOtherKind(count)
            + Nearest(count)
            + Executed(count, kind));
    }

    internal static AssertionFailedException ForOpenReaders(string name, IReadOnlyList<string> open)
        => new($"Expected all rows of {name} to be disposed, but {CallFormatter.Count(open.Count, "reader")} {(open.Count == 1 ? "is" : "are")} still open:\n{string.Join("\n", open.Select(line => $"  {line}"))}");

    internal static AssertionFailedException ForTransaction(string what, string expected, SqlTransaction? transaction)
        => new(transaction is null
            ? $"Expected {what} to be {expected}, but no transaction was begun. Expect one with ExpectTransaction(), and let the code begin it."
            : $"Expected {what} to be {expected}, but it {(transaction.Status == TransactionStatus.FailedToCommit ? "" : "is ")}{transaction.StatusText()}.");

    internal static AssertionFailedException ForTransactions(string name, ExpectedTransactions transactions)
        => new($"Expected no transaction to be begun on {name}, but {CallFormatter.Count(transactions.Begun.Count, "transaction")} {(transactions.Begun.Count == 1 ? "was" : "were")}:\n{transactions.Describe()}");

    internal static AssertionFailedException ForIsolationLevel(string name, IsolationLevel expected, IsolationLevel? actual)
        => new($"Expected {name} to be begun with isolation level {expected}, but {(actual is null ? "none was named" : $"it was {actual}")}.");

    /// <summary>A mapper may ask for rows where one thinks of a count: EF Core does when it saves.</summary>
    private static string AsTheOtherKind(StatementCount count)
    {
        var other = count.Role == SqlRole.Query ? SqlRole.Exec : SqlRole.Query;
        return count.Matching.Count > 0 || !count.Script.Calls(other, includeTransactions: false).Any(call => count.Pattern.Matches(count.Script.Statement(call.Sql), count.Script.IsStrict)) ? ""
            : other == SqlRole.Query ? "\nIt was executed as a query: the command asked for rows. Assert on it with AssertQueryExecuted, AssertQueryCount and QueryLog."
            : "\nIt was executed as an exec: the command asked for no rows. Assert on it with AssertExecExecuted, AssertExecCount and ExecLog.";
    }

    private static string Nearest(StatementCount count)
    {
        var near = count.Matching.Count > 0 || !count.Pattern.IsComparedByTokens
            ? default
            : count.Calls
                .Select(call => (Call: call, Difference: new SqlDifference(count.Pattern.Text, count.Script.Statement(call.Sql))))
                .Where(each => each.Difference.Closeness >= 0.5)
                .OrderByDescending(each => each.Difference.Closeness)
                .FirstOrDefault();
        return near.Call is null ? "" : $"\nNearest: #{near.Call.Sequence}\n{near.Difference.Describe(count.Script.IsStrict)}";
    }

    private static string Executed(StatementCount count, string kind)
    {
        var plural = kind == "query" ? "Queries" : "Execs";
        if (count.Calls.Count == 0)
        {
            return $"\n{plural}: (none)";
        }

        var lines = count.Calls.Take(MostStatements).Select(call =>
            $"  #{call.Sequence} {count.Script.Statement(call.Sql).OneLine}{(call.Args.Count == 0 ? "" : $"   arguments: {call.Args}")}{CallFormatter.Ending(call.Record)}");
        var more = count.Calls.Count > MostStatements ? $"\n  … and {count.Calls.Count - MostStatements} more" : "";
        return $"\n{plural}:\n{string.Join("\n", lines)}{more}";
    }
}
