using System;
using System.Data;
using System.Threading;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>The members through which a face without an interface of its own reaches the expectations of its double: what goes through them is recorded as calls of the double.</summary>
internal sealed class SqlPort
{
    public SqlPort(ITestDouble owner)
    {
        SqlScript.Of(owner).TakesEitherRole = true;
        Reader = Statement(owner, "ExecuteReader", SqlRole.Query);
        Scalar = Statement(owner, "ExecuteScalar", SqlRole.Query);
        NonQuery = Statement(owner, "ExecuteNonQuery", SqlRole.Exec);
        Begin = new(
            owner,
            "BeginTransaction(level, token)",
            SqlTransactions.Begin<(IsolationLevel Level, CancellationToken Token), ITransactionDouble>(owner, static args => args.Level));
        Commit = new(owner, "Commit(token)", SqlTransactions.Commit<ValueTuple<CancellationToken>, NoResult>(owner));
        Rollback = new(owner, "Rollback(token)", SqlTransactions.Rollback<ValueTuple<CancellationToken>, NoResult>(owner));
        owner.State.Register(Reader, Scalar, NonQuery, Begin, Commit, Rollback);
    }

    /// <summary>A command that asks for rows. Statements that change something may ask for them too.</summary>
    public SqlMember<(string Sql, SqlArguments Args, CancellationToken Token), SqlOutcome> Reader { get; }

    /// <summary>A command that asks for the first value.</summary>
    public SqlMember<(string Sql, SqlArguments Args, CancellationToken Token), SqlOutcome> Scalar { get; }

    /// <summary>A command that asks for the number of affected rows.</summary>
    public SqlMember<(string Sql, SqlArguments Args, CancellationToken Token), SqlOutcome> NonQuery { get; }

    public Member<(IsolationLevel Level, CancellationToken Token), ITransactionDouble> Begin { get; }

    public Member<ValueTuple<CancellationToken>, NoResult> Commit { get; }

    public Member<ValueTuple<CancellationToken>, NoResult> Rollback { get; }

    private static SqlMember<(string Sql, SqlArguments Args, CancellationToken Token), SqlOutcome> Statement(ITestDouble owner, string name, SqlRole role)
        => new(
            owner,
            $"{name}(sql, args, token)",
            role,
            static args => new SqlRequest(args.Sql, args.Args, args.Token),
            static (_, outcome) => outcome);
}
