using System.Collections.Generic;
using System.Linq;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>The part of a message that shows the expectation that came nearest to a statement, and what kept it from answering.</summary>
internal static class NearestExpectation
{
    private const double WorthShowing = 0.3;

    public static string Describe(SqlScript script, SqlRole role, SqlInvocation invocation)
    {
        var elsewhere = Elsewhere(script, invocation.Statement);
        var expected = script.Expected;
        var near = expected
            .Select(each => (Expected: each, Closeness: Closeness(each, role, invocation)))
            .OrderByDescending(each => each.Closeness)
            .FirstOrDefault();
        return elsewhere
            ?? (near.Closeness >= WorthShowing ? $"Nearest expectation: {near.Expected.Setup}\n{Reason(near.Expected, role, invocation)}" : Others(expected, role));
    }

    /// <summary>Above 1 for the right SQL, and more for the right kind of statement and the right arguments.</summary>
    private static double Closeness(ExpectedStatement expected, SqlRole role, SqlInvocation invocation)
    {
        var sql = expected.Matcher.MatchesSql(invocation.Statement) ? 2 : new SqlDifference(expected.Matcher.Pattern.Text, invocation.Statement).Closeness;
        var kind = (expected.Role & role) != 0 ? 0.1 : 0;
        var arguments = expected.Matcher.Arguments is null || expected.Matcher.Arguments.Matches(invocation.Arguments) ? 0.05 : 0;
        return sql + kind + arguments;
    }

    private static string Reason(ExpectedStatement expected, SqlRole role, SqlInvocation invocation)
    {
        var matcher = expected.Matcher;
        if (!matcher.MatchesSql(invocation.Statement))
        {
            return matcher.Pattern.IsComparedByTokens
                ? new SqlDifference(matcher.Pattern.Text, invocation.Statement).Describe(matcher.Script.IsStrict)
                : $"  the regular expression does not match {ArgumentFormatter.Format(invocation.Statement.OneLine)}";
        }

        if ((expected.Role & role) == 0)
        {
            return expected.Role == SqlRole.Exec
                ? "It has the same SQL, but stands for a statement that changes something; this call asks for rows or a scalar. Use ExpectQuery."
                : "It has the same SQL, but stands for a query; this call asks for no rows. Use ExpectExec.";
        }

        return matcher.Arguments is { } arguments && !arguments.Matches(invocation.Arguments)
            ? string.Join("\n", arguments.Differences(invocation.Arguments).Select(line => $"  {line}"))
            : "It matches, but answers no more calls, or not this one. Raise its limit, or expect the statement again.";
    }

    private static string Others(IReadOnlyList<ExpectedStatement> expected, SqlRole role)
        => (expected.Count == 0
            ? "Nothing was expected at all."
            : $"Expected were:\n{string.Join("\n", expected.Select(each => $"  {each.Setup}"))}")
            + (role == SqlRole.Exec ? "\nExpect it: ExpectExec(…)." : "\nExpect it: ExpectQuery(…).WillReturnRows(…).");

    private static string? Elsewhere(SqlScript script, SqlStatement statement)
        => script.Database is { } database && Expects(database, statement)
            ? $"It is expected on {database.State.DoubleName}, but was made in the transaction. Expect it on what ExpectTransaction() returned."
            : script.Transactions?.All.Any(each => Expects(each, statement)) == true
                ? "It is expected in a transaction, but was made outside of it. Expect it on the database double, or let the code use the transaction."
                : null;

    private static bool Expects(SqlScript script, SqlStatement statement) => script.Expected.Any(each => each.Matcher.MatchesSql(statement));
}
