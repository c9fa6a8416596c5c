using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>An expected query: answered with rows, a scalar or an error.</summary>
/// <typeparam name="TOwner">The double that expects it.</typeparam>
public sealed class QueryExpectation<TOwner> : StatementExpectation<TOwner, QueryExpectation<TOwner>>
    where TOwner : ITestDouble
{
    internal QueryExpectation(TOwner owner, SqlMatcher matcher)
        : base(owner, matcher, matcher.Script.Add(SqlRole.Query, matcher, new ExpectedAnswer(null)))
    {
    }

    private protected override QueryExpectation<TOwner> Self => this;

    /// <summary>Answers with rows. They are read when the query is made: rows added until then are part of them.</summary>
    public QueryExpectation<TOwner> WillReturnRows(RowSet rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Configure(answer => answer.ReplyWith(SqlReply.Of(rows)));
    }

    /// <summary>
    /// Answers with objects as they are, where a member returns objects of their type; where it asks for rows or another type, with rows as
    /// <see cref="RowSet.From"/> makes them. Objects added to <paramref name="objects"/> later are no part of them.
    /// </summary>
    public QueryExpectation<TOwner> WillReturnObjects<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(IEnumerable<T> objects)
    {
        ArgumentNullException.ThrowIfNull(objects);
        T[] given = [.. objects];
        return Configure(answer => answer.ReplyWith(SqlReply.OfObjects([.. given], () => RowSet.From(given))));
    }

    /// <summary>Answers with rows that are made of the statement's arguments, anew at each call. An exception of <paramref name="rows"/> is the statement's.</summary>
    public QueryExpectation<TOwner> WillReturnRows(Func<SqlArguments, RowSet> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Configure(answer => answer.ReplyWith(
            args => SqlReply.Of(rows(args) ?? throw new InvalidOperationException("The function given to WillReturnRows returned null where rows are due."))));
    }

    /// <summary>Answers with one row of one column that holds <paramref name="value"/>.</summary>
    public QueryExpectation<TOwner> WillReturnScalar(object? value) => Configure(answer => answer.ReplyWith(SqlReply.Scalar(value)));

    /// <summary>Answers with one row of one column whose value is made of the statement's arguments, anew at each call. An exception of <paramref name="value"/> is the statement's.</summary>
    /// <param name="value">Makes the value. Null itself is the value NULL: that is what a null literal comes to.</param>
    public QueryExpectation<TOwner> WillReturnScalar(Func<SqlArguments, object?>? value)
        => Configure(answer =>
        {
            if (value is null)
            {
                answer.ReplyWith(SqlReply.Scalar(null));
            }
            else
            {
                answer.ReplyWith(args => SqlReply.Scalar(value(args)));
            }
        });

    /// <summary>After that, answers one call with <paramref name="rows"/>.</summary>
    public QueryExpectation<TOwner> ThenReturnRows(RowSet rows)
    {
        Then(null);
        return WillReturnRows(rows);
    }

    /// <summary>After that, answers one call with <paramref name="value"/>.</summary>
    public QueryExpectation<TOwner> ThenReturnScalar(object? value)
    {
        Then(null);
        return WillReturnScalar(value);
    }
}
