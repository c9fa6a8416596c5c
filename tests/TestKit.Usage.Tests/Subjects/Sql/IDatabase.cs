using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects;

[GenerateTestDouble]
public interface IDatabase
{
    DatabaseVendor Vendor { get; }

    [SqlQuery]
    Task<DbDataReader> QueryAsync(string sql, IReadOnlyList<object?> args, CancellationToken ct = default);

    [SqlQuery]
    Task<T?> QueryRowAsync<T>(string sql, IReadOnlyList<object?> args, Func<DbDataReader, T> map, CancellationToken ct = default);

    [SqlScalar]
    Task<T?> ScalarAsync<T>(string sql, IReadOnlyList<object?> args, CancellationToken ct = default);

    [SqlExecute]
    Task<int> ExecuteAsync(string sql, IReadOnlyList<object?> args, CancellationToken ct = default);

    [SqlBegin]
    Task<ITransaction> BeginAsync(IsolationLevel level = IsolationLevel.Unspecified, CancellationToken ct = default);
}
