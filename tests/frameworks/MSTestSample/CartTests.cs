using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Frameworks;

[TestClass]
public class CartTests
{
    [TestMethod]
    public Task Asserts_a_call_that_was_not_made() => FailingAssertions.OnACallAsync();

    [TestMethod]
    public Task Makes_a_call_that_a_strict_double_refuses() => FailingAssertions.OnAStrictDoubleAsync();

    [TestMethod]
    public Task Skips_in_a_provider_of_a_chain() => RunningChains.SkippingAsync();

    [TestMethod]
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
