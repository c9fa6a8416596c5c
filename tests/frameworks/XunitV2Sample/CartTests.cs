using System.Threading.Tasks;
using Xunit;

namespace Frameworks;

public class CartTests
{
    [Fact]
    public Task Asserts_a_call_that_was_not_made() => FailingAssertions.OnACallAsync();

    [Fact]
    public Task Makes_a_call_that_a_strict_double_refuses() => FailingAssertions.OnAStrictDoubleAsync();

    [Fact]
    public Task Skips_in_a_provider_of_a_chain() => RunningChains.SkippingAsync();

    [Fact]
    public async Task Catches_the_failure_as_its_own_type()
    {
        try
        {
            await FailingAssertions.OnACallAsync();
        }
        catch (TestKit.AssertionFailedException)
        {
        }
    }
}
