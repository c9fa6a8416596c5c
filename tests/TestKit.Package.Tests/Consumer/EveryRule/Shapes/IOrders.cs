#pragma warning disable // What the project itself writes is not the matter here.
using System.Collections.Generic;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;
using TestKit;

namespace EveryRule.Shapes;

/// <summary>How far an order is.</summary>
public enum OrderState
{
    /// <summary>Placed.</summary>
    Placed,

    /// <summary>Paid.</summary>
    Paid,
}

/// <summary>An order.</summary>
public sealed record Order(string Id, OrderState State, IReadOnlyList<string> Lines, string? LastError = null);

/// <summary>Transitions, copies and texts of records.</summary>
[GenerateTestDouble(Snapshot = true)]
public interface IOrders
{
    /// <summary>Gets one.</summary>
    Task<Order?> GetAsync(string id, CancellationToken token = default);

    /// <summary>Moves one.</summary>
    [RecordsTransition]
    Task MoveAsync(string id, OrderState from, OrderState to, CancellationToken token = default);

    /// <summary>Saves one.</summary>
    Task<Order> SaveAsync(Order order, Dictionary<string, List<Order>> related);
}

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

/// <summary>A transaction.</summary>
[GenerateTestDouble]
public interface IWork : System.IDisposable
{
    /// <summary>Executes.</summary>
    int Execute(string sql, params object?[] args);

    /// <summary>Commits.</summary>
    void Commit();

    /// <summary>Rolls back.</summary>
    void Rollback();
}
