using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Generated;

namespace TestKit.Sql.Tests.Doubles;

/// <summary>A database double as the generator writes them, by hand: these tests are about what it runs on.</summary>
internal sealed class OrderDatabase : ISqlScope<OrderDatabase>, IDatabaseDouble<OrderTransaction>
{
    private DoubleState? _state;

    public OrderDatabase(DatabaseVendor vendor = DatabaseVendor.PostgreSql) => SqlScript.Of(this).Vendor = vendor;

    OrderDatabase ISqlScope<OrderDatabase>.Owner => this;

    DoubleState ITestDouble.State => DoubleState.Of(ref _state, this);

    public CallLog<SqlCall> QueryLog => SqlAssertions.Queries(this);

    public CallLog<SqlCall> ExecLog => SqlAssertions.Execs(this);

    private Statements Members => field ??= new Statements(this);

    private Member<(IsolationLevel Level, CancellationToken Token), OrderTransaction> BeginMember
        => field ??= new(this, "BeginAsync(level, token)", SqlTransactions.Begin<(IsolationLevel Level, CancellationToken Token), OrderTransaction>(this, static args => args.Level));

    OrderTransaction IDatabaseDouble<OrderTransaction>.NewTransaction() => new();

    public DbDataReader Query(string sql, params object?[] args) => Members.Query(sql, args);

    public Task<DbDataReader> QueryAsync(string sql, object? args = null, CancellationToken token = default) => Members.QueryAsync(sql, args, token);

    public T Scalar<T>(string sql, params object?[] args) => Members.Scalar<T>(sql, args);

    public int Exec(string sql, params object?[] args) => Members.Exec(sql, args);

    public Task<int> ExecAsync(string sql, object? args = null, CancellationToken token = default) => Members.ExecAsync(sql, args, token);

    public Task<OrderTransaction> BeginAsync(IsolationLevel level = IsolationLevel.Unspecified, CancellationToken token = default) => BeginMember.InvokeTask((level, token), token);

    public List<string> Names(string sql, Func<DbDataReader, string> map) => Members.All(sql, map);
}
