#pragma warning disable TK4008 // Providers that are passed over are what these tests are about.
using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Injection.Tests.Running;

/// <summary>What runs otherwise than the list lets expect stands in the log of the test.</summary>
public sealed class RemarkTests
{
    private readonly List<string> _lines = [];

    [Fact]
    public async Task Provider_ThatIsNearestAndCannotRun_IsSaid()
    {
        var value = await TestRun.RunAsync(Chain.Empty.Value("far").Provide((Tx tx) => "near", name: "near").LogTo(_lines.Add), (string text) => text);

        Assert.Equal("far", value);
        Assert.Matches(@"^the test does not get string from the nearest provider, 'near' \(RemarkTests\.cs:\d+\), because that needs Tx, which nothing provides$", Assert.Single(_lines));
    }

    [Fact]
    public async Task Provider_ThatMayBePassedOver_IsNotSaid()
    {
        await TestRun.RunAsync(Chain.Empty.Value("far").Provide((Tx tx) => "near").Wanted().LogTo(_lines.Add), (string text) => text);

        Assert.Empty(_lines);
    }
}
