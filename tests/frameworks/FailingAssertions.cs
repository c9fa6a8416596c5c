using System.Threading.Tasks;
using TestKit;

namespace Frameworks;

/// <summary>Assertions that fail. Every sample calls them from its own framework's tests, so that the frameworks show the same failures.</summary>
internal static class FailingAssertions
{
    public static async Task OnACallAsync()
    {
        var cart = new MockCart();
        await cart.Object.AddAsync("apple", 3);
        cart.AddAsync("pear", 3).AssertCalled(Times.Once);
    }

    /// <summary>The code under test makes the call, not the test: the refusal is a failed assertion all the same.</summary>
    public static Task OnAStrictDoubleAsync() => new MockCart(MockBehavior.Strict).Object.AddAsync("apple", 3);
}
