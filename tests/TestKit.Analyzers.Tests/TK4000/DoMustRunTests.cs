using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK4000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000;

public sealed class DoMustRunTests
{
    [Fact]
    public async Task Do_WithoutItsInputs_IsReported()
        => await Verify.Diagnostics<DoMustRun>(
            ChainSource.With("public static Task T() => TestRun.[|RunAsync|](Chain.Empty.Do((A a) => { }).Value(new A()), () => { });"),
            "A part of the chain is left out: Do (File0.cs:3) does not run, because it needs A, which nothing provides (provided later by Value (File0.cs:3))");

    [Theory]
    [InlineData("Chain.Empty.Value(new A()).Do((A a) => { })")]
    [InlineData("Chain.Empty.Do((A a) => { }).Wanted()")]
    [InlineData("Chain.Empty.Provide((A a) => new B(a)).Wanted()")]
    public async Task Do_ThatRuns_OrMayBeLeftOut_IsNotReported(string chain)
        => await Verify.Diagnostics<DoMustRun>(ChainSource.With($"public static Task T() => TestRun.RunAsync({chain}, () => {{ }});"));
}
