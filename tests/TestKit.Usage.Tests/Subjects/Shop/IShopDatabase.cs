using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects.Shop;

#pragma warning disable CA1068 // The arguments of statements are the last parameter.
/// <summary>A database as a framework offers it to its modules: statements, transactions, and what else a database is asked for.</summary>
[GenerateTestDouble]
public interface IShopDatabase
{
    DatabaseVendor DatabaseType { get; }

    string MigrationTable { get; }

    Task<DbDataReader> QueryAsync(CancellationToken ct, string query, params object?[] args);

    Task<T?> QueryRowAsync<T>(CancellationToken ct, string query, Func<DbDataReader, T> map, params object?[] args);

    Task<long> ExecAsync(CancellationToken ct, string query, params object?[] args);

    Task<IStatement> PrepareAsync(CancellationToken ct, string query);

    Task<IShopTransaction> BeginAsync(CancellationToken ct);

    Task<IShopTransaction> BeginTxAsync(CancellationToken ct, IsolationLevel level, bool readOnly);

    Task HealthAsync(CancellationToken ct);

    IReadOnlyDictionary<string, object> Stats();

    Task CreateMigrationTableAsync(CancellationToken ct);

    Task CloseAsync();
}
