using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Generated;

namespace TestKit.Sql.Tests.Doubles;

/// <summary>The members that carry SQL, of a database and of a transaction.</summary>
internal sealed class Statements(ITestDouble owner) : ITestDouble
{
    DoubleState ITestDouble.State => owner.State;

    private readonly SqlMember<(string Sql, object?[] Args), DbDataReader> _query = new(
        owner, "Query(sql, args)", SqlRole.Query, static a => new SqlRequest(a.Sql).With(a.Args), static (_, outcome) => outcome.Reader());

    private readonly SqlMember<(string Sql, object? Args, CancellationToken Token), DbDataReader> _queryAsync = new(
        owner, "QueryAsync(sql, args, token)", SqlRole.Query, static a => new SqlRequest(a.Sql, a.Token).With(a.Args), static (_, outcome) => outcome.Reader());

    private readonly SqlMember<(string Sql, object?[] Args), int> _exec = new(
        owner, "Exec(sql, args)", SqlRole.Exec, static a => new SqlRequest(a.Sql).With(a.Args), static (_, outcome) => outcome.Affected());

    private readonly SqlMember<(string Sql, object? Args, CancellationToken Token), int> _execAsync = new(
        owner, "ExecAsync(sql, args, token)", SqlRole.Exec, static a => new SqlRequest(a.Sql, a.Token).With(a.Args), static (_, outcome) => outcome.Affected());

    private readonly SqlMember<(string Sql, Func<DbDataReader, string> Map), List<string>> _all = new(
        owner, "Names(sql, map)", SqlRole.Query, static a => new SqlRequest(a.Sql), static (a, outcome) => outcome.All(a.Map));

    public DbDataReader Query(string sql, object?[] args) => _query.Invoke((sql, args));

    public Task<DbDataReader> QueryAsync(string sql, object? args, CancellationToken token) => _queryAsync.InvokeTask((sql, args, token), token);

    public int Exec(string sql, object?[] args) => _exec.Invoke((sql, args));

    public Task<int> ExecAsync(string sql, object? args, CancellationToken token) => _execAsync.InvokeTask((sql, args, token), token);

    public List<string> All(string sql, Func<DbDataReader, string> map) => _all.Invoke((sql, map));

    public T Scalar<T>(string sql, object?[] args)
        => new SqlMember<(string Sql, object?[] Args), T>(
            owner, "Scalar(sql, args)", SqlRole.Query, static a => new SqlRequest(a.Sql).With(a.Args), static (_, outcome) => outcome.Scalar<T>()).Invoke((sql, args));
}
