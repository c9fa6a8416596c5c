using System;

namespace TestKit.Data;

/// <summary>Expecting statements, on a database double, a transaction double, or further on in a chain.</summary>
public static class SqlExpecting
{
    /// <summary>Expects a query: a statement that holds <paramref name="sql"/>, both without what does not matter (white space, comments, the case of keywords). "" stands for any statement.</summary>
    /// <remarks>The expectation may be used any number of times unless it is limited. Limited ones answer first and in their order, then the newest that matches.</remarks>
    /// <exception cref="ArgumentException"><paramref name="sql"/> holds nothing but comments.</exception>
    public static QueryExpectation<TOwner> ExpectQuery<TOwner>(this ISqlScope<TOwner> scope, string sql)
        where TOwner : ITestDouble
    {
        ArgumentNullException.ThrowIfNull(scope);
        return new(scope.Owner, Matcher(scope.Owner, sql));
    }

    /// <summary>Expects a statement that changes something; it is found as <see cref="ExpectQuery{TOwner}"/> finds queries.</summary>
    /// <exception cref="ArgumentException"><paramref name="sql"/> holds nothing but comments.</exception>
    public static ExecExpectation<TOwner> ExpectExec<TOwner>(this ISqlScope<TOwner> scope, string sql)
        where TOwner : ITestDouble
    {
        ArgumentNullException.ThrowIfNull(scope);
        return new(scope.Owner, Matcher(scope.Owner, sql));
    }

    /// <summary>From now on the whole statement must be equal to the expected one, without what does not matter. It holds for expectations made before, for assertions, and for the transactions of a database.</summary>
    public static TOwner StrictSqlMatching<TOwner>(this ISqlScope<TOwner> scope)
        where TOwner : ITestDouble
    {
        ArgumentNullException.ThrowIfNull(scope);
        SqlScript.Of(scope.Owner).IsStrict = true;
        return scope.Owner;
    }

    private static SqlMatcher Matcher(ITestDouble owner, string sql)
    {
        var script = SqlScript.Of(owner);
        return new(script, new SqlPattern(sql, script.Syntax));
    }
}
