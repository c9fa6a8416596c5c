using System.Threading;
using System.Threading.Tasks;
using TestKit;

namespace FirstDouble;

[GenerateTestDouble]
public interface IInventory
{
    Task<int> StockAsync(string sku, CancellationToken ct = default);

    Task ReserveAsync(string sku, int quantity, CancellationToken ct = default);
}
