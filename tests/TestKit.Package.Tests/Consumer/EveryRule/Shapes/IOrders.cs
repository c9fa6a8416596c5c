#pragma warning disable // What the project itself writes is not the matter here.
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using TestKit;

namespace EveryRule.Shapes;

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
