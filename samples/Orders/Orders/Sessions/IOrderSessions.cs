using System.Threading;
using System.Threading.Tasks;

namespace Orders.Sessions;

/// <summary>Opens the database of the current tenant: one implementation for each style of talking to it.</summary>
public interface IOrderSessions
{
    /// <summary>A session without a transaction: each statement stands for itself.</summary>
    Task<IOrderSession> OpenAsync(CancellationToken ct);

    /// <summary>A session whose statements are one serializable transaction, rolled back by its disposal unless it was committed.</summary>
    Task<IOrderSession> BeginAsync(CancellationToken ct);
}
