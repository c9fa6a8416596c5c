using System.Threading.Tasks;

namespace Pricing
{
    public sealed class Basket(IPriceList prices)
    {
        public async Task<decimal> TotalAsync(string sku, int quantity)
            => quantity * await prices.PriceAsync(sku);
    }
}
