using System;
using System.Threading.Tasks;

namespace FirstDouble;

/// <summary>The code under test: it reserves what is in stock, and tries once more when the inventory is slow to answer.</summary>
public sealed class Checkout(IInventory inventory)
{
    public async Task<bool> BuyAsync(string sku, int quantity)
    {
        if (await inventory.StockAsync(sku) < quantity)
        {
            return false;
        }

        try
        {
            await inventory.ReserveAsync(sku, quantity);
        }
        catch (TimeoutException)
        {
            await inventory.ReserveAsync(sku, quantity);
        }

        return true;
    }
}
