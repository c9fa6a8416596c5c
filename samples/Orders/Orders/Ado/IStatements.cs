using System.Collections.Generic;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;
using TestKit;

namespace Orders.Ado;

/// <summary>Runs statements whose parameters are <c>$1</c>, <c>$2</c> and so on.</summary>
public interface IStatements
{
    /// <summary>Asks for rows, of which the caller disposes.</summary>
    [SqlQuery]
    Task<DbDataReader> QueryAsync(string sql, IReadOnlyList<object?> args, CancellationToken ct = default);

    /// <summary>Changes something.</summary>
    /// <returns>How many rows were affected.</returns>
    [SqlExecute]
    Task<int> ExecuteAsync(string sql, IReadOnlyList<object?> args, CancellationToken ct = default);
}
