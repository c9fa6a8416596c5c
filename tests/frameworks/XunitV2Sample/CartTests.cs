using System.Threading.Tasks;
using TestKit.Injection;
using Xunit;

namespace Frameworks;

public class CartTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [Fact]
    public Task Asserts_a_call_that_was_not_made() => FailingAssertions.OnACallAsync();

    [Fact]
    public Task Makes_a_call_that_a_strict_double_refuses() => FailingAssertions.OnAStrictDoubleAsync();

    [Fact]
    public Task Skips_in_a_provider_of_a_chain() => RunningChains.SkippingAsync();

    [Fact]
    public Task Runs_a_chain() => RunningChains.PassingAsync(Chain.Empty.LogTo(output.WriteLine));

    [Fact]
    public Task Fails_an_assertion_in_a_chain() => RunningChains.FailingAsync(() => Assert.Equal(1, 2));

    [Fact]
    public void Token_is_that_of_the_framework() => RunningChains.HasToken(default);

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
