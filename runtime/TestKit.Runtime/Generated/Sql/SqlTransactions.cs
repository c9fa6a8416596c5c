using System;
using System.ComponentModel;
using System.Data;
using TestKit.Data;

namespace TestKit.Generated;

/// <summary>What answers the members that begin and end transactions. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SqlTransactions
{
    /// <summary>Begins the next expected transaction; where none is expected, the reference implementation begins one.</summary>
    public static Answer<TArgs, TResult> Begin<TArgs, TResult>(ITestDouble owner, Func<TArgs, IsolationLevel>? level = null, Answer<TArgs, TResult>? backing = null)
        => new BeginAnswer<TArgs, TResult>(owner, level, backing);

    /// <summary>Commits the transaction, and that of the reference implementation.</summary>
    public static Answer<TArgs, TResult> Commit<TArgs, TResult>(ITestDouble owner, Answer<TArgs, TResult>? backing = null)
        => new EndAnswer<TArgs, TResult>(owner, static transaction => transaction.Commit(), "commits", backing);

    /// <summary>Rolls the transaction back, and that of the reference implementation; when it is over, it changes nothing.</summary>
    public static Answer<TArgs, TResult> Rollback<TArgs, TResult>(ITestDouble owner, Answer<TArgs, TResult>? backing = null)
        => new EndAnswer<TArgs, TResult>(owner, static transaction => transaction.Rollback(), "rolls back", backing);
}
