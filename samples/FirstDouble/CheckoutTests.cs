using System;
using System.Threading.Tasks;
using TestKit;

namespace FirstDouble;

/// <summary>What a test of <see cref="Checkout"/> looks like. With a test framework, these methods carry its attribute.</summary>
internal static class CheckoutTests
{
    public static async Task BuyAsync_InStock_Reserves()
    {
        var inventory = new MockInventory();
        inventory.StockAsync("apple").Returns(10);

        var bought = await new Checkout(inventory).BuyAsync("apple", 3);

        Expect.That(bought);
        inventory.ReserveAsync("apple", 3).AssertCalled(Times.Once);
    }

    public static async Task BuyAsync_NotInStock_ReservesNothing()
    {
        var inventory = new MockInventory(MockBehavior.Strict);
        inventory.StockAsync("apple").Returns(2);

        var bought = await new Checkout(inventory).BuyAsync("apple", 3);

        Expect.That(!bought);
        inventory.ReserveAsync().AssertNotCalled();
    }

    public static async Task BuyAsync_TimeoutOnce_TriesAgain()
    {
        var inventory = new MockInventory();
        inventory.StockAsync().Returns(10);
        inventory.ReserveAsync().Throws(new TimeoutException()).Once();

        var bought = await new Checkout(inventory).BuyAsync("apple", 3);

        Expect.That(bought);
        inventory.ReserveAsync("apple", 3).AssertCalled(2);
        Console.WriteLine(inventory.Calls());
    }

    public static async Task WrongExpectation_Fails()
    {
        var inventory = new MockInventory();
        inventory.StockAsync().Returns(10);

        await new Checkout(inventory).BuyAsync("apple", 3);

        inventory.ReserveAsync("pear", 3).AssertCalled(Times.Once);
    }
}
