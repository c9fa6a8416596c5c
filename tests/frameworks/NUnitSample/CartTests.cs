using System.Threading.Tasks;
using TestKit.Injection;
using NUnit.Framework;

namespace Frameworks;

public class CartTests
{
    [Test]
    public Task Asserts_a_call_that_was_not_made() => FailingAssertions.OnACallAsync();

    [Test]
    public Task Makes_a_call_that_a_strict_double_refuses() => FailingAssertions.OnAStrictDoubleAsync();

    [Test]
    public Task Skips_in_a_provider_of_a_chain() => RunningChains.SkippingAsync();

    [Test]
    public Task Runs_a_chain() => RunningChains.PassingAsync(Chain.Empty);

    [Test]
    public Task Fails_an_assertion_in_a_chain() => RunningChains.FailingAsync(() => Assert.That(2, Is.EqualTo(1)));

    [Test]
    public void Token_is_that_of_the_framework() => RunningChains.HasToken(TestContext.CurrentContext.CancellationToken);

    [Test]
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
