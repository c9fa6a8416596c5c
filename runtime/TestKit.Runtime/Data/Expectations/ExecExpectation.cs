using System;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>An expected statement that changes something: answered with the number of affected rows, the last id or an error. Without any of them it affects no row.</summary>
/// <typeparam name="TOwner">The double that expects it.</typeparam>
public sealed class ExecExpectation<TOwner> : StatementExpectation<TOwner, ExecExpectation<TOwner>>
    where TOwner : ITestDouble
{
    internal ExecExpectation(TOwner owner, SqlMatcher matcher)
        : base(owner, matcher, matcher.Script.Add(SqlRole.Exec, matcher, new ExpectedAnswer(SqlReply.NothingAffected)))
    {
    }

    private protected override ExecExpectation<TOwner> Self => this;

    /// <summary>Says how many rows the statement affects.</summary>
    public ExecExpectation<TOwner> WillReturnRowsAffected(long count) => Configure(answer => answer.Change(reply => reply with { Affected = count }));

    /// <summary>Says how many rows the statement affects by its arguments, anew at each call. An exception of <paramref name="count"/> is the statement's.</summary>
    public ExecExpectation<TOwner> WillReturnRowsAffected(Func<SqlArguments, long> count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return Configure(answer => answer.ReplyWith(args => SqlReply.NothingAffected with { Affected = count(args) }));
    }

    /// <summary>Says which id the database gave last, for members that return it.</summary>
    public ExecExpectation<TOwner> WillReturnLastInsertId(object id) => Configure(answer => answer.Change(reply => reply with { LastInsertId = id }));

    /// <summary>After that, affects <paramref name="count"/> rows in one call.</summary>
    public ExecExpectation<TOwner> ThenReturnRowsAffected(long count)
    {
        Then(SqlReply.NothingAffected);
        return WillReturnRowsAffected(count);
    }
}
