using System;
using System.Threading.Tasks;
using Pricing;
using TestKit;
using Xunit;

[assembly: GenerateTestDouble(typeof(IPriceList))]

namespace Pricing.Tests;

public class BasketTests
{
    [Fact]
    public async Task Total_AsksForThePrice()
    {
        var prices = new MockPriceList();
        prices.PriceAsync("apple").Returns(0.5m);

        Assert.Equal(1.5m, await new Basket(prices).TotalAsync("apple", 3));
        prices.PriceAsync("apple").AssertCalled(Times.Once);
    }

    [Fact]
    public async Task Total_WhenThePriceIsNotKnown_Fails()
    {
        var prices = new MockPriceList();
        prices.PriceAsync().Throws(new TimeoutException());

        await Assert.ThrowsAsync<TimeoutException>(() => new Basket(prices).TotalAsync("apple", 3));
    }
}
