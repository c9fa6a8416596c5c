using System.Threading.Tasks;
using TestKit.Injection;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Frameworks;

[TestClass]
public class CartTests
{
    public required TestContext TestContext { get; set; }

    [TestMethod]
    public Task Asserts_a_call_that_was_not_made() => FailingAssertions.OnACallAsync();

    [TestMethod]
    public Task Makes_a_call_that_a_strict_double_refuses() => FailingAssertions.OnAStrictDoubleAsync();

    [TestMethod]
    public Task Skips_in_a_provider_of_a_chain() => RunningChains.SkippingAsync();

    [TestMethod]
    public Task Runs_a_chain() => RunningChains.PassingAsync(Chain.Empty);

    [TestMethod]
    public Task Fails_an_assertion_in_a_chain() => RunningChains.FailingAsync(() => Assert.AreEqual("a".Length, "bc".Length));

    [TestMethod]
    public void Token_is_that_of_the_framework() => RunningChains.HasToken(TestContext.CancellationToken);

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
