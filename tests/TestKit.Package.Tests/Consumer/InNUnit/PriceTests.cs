using NUnit.Framework;
using Pricing;
using TestKit;

[assembly: GenerateTestDouble(typeof(IPriceList))]

namespace InNUnit;

public class PriceTests
{
    [Test]
    public void Price_IsAskedFor()
    {
        var prices = new MockPriceList();
        prices.PriceAsync("apple").AssertCalled();
    }
}
