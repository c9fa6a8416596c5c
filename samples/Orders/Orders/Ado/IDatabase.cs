using System.Data;
using System.Threading;
using System.Threading.Tasks;
using TestKit;

namespace Orders.Ado;

/// <summary>A database, where each statement stands for itself unless a transaction is begun.</summary>
[GenerateTestDouble]
public interface IDatabase : IStatements
{
    /// <summary>Begins a transaction.</summary>
    [SqlBegin]
    Task<ITransaction> BeginAsync(IsolationLevel level, CancellationToken ct = default);
}
