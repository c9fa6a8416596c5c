using System.Threading.Tasks;
using TestKit;

namespace Pricing
{
    [GenerateTestDouble]
    public interface IPriceList
    {
        Task<decimal> PriceAsync(string sku);
    }
}
