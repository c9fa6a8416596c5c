#pragma warning disable // What the project itself writes is not the matter here.
using System.Collections.Generic;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;
using TestKit;

namespace EveryRule.Shapes;

/// <summary>SQL.</summary>
[GenerateTestDouble]
public interface IDatabase
{
    /// <summary>Reads rows.</summary>
    Task<DbDataReader> ReadAsync(string sql, IReadOnlyList<object?> args, CancellationToken token = default);

    /// <summary>Reads objects.</summary>
    Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? args = null);

    /// <summary>Executes.</summary>
    int Execute(string sql, params object?[] args);

    /// <summary>Begins.</summary>
    IWork Begin();
}
