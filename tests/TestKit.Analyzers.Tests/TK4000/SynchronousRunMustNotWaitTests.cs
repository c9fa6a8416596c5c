using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK4000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000;

public sealed class SynchronousRunMustNotWaitTests
{
    [Theory]
    [InlineData("Chain.Empty.Provide(async () => await Task.FromResult(1))", "Provide")]
    [InlineData("Chain.Empty.Value(1).Do(async () => await Task.Yield())", "Do")]
    [InlineData("Chain.Empty.Value(1).Around((Next next) => next())", "Around")]
    public async Task SynchronousRun_OfSomethingAsynchronous_IsReported(string chain, string label)
        => await Verify.Diagnostics<SynchronousRunMustNotWait>(
            ChainSource.With($"public static void T() => TestRun.[|Run|]({chain}, (int i) => {{ }});"),
            $"The chain cannot run: the test is run by TestRun.Run, which waits for nothing, and {label} (File0.cs:3) is asynchronous: use RunAsync");

    [Theory]
    [InlineData("Chain.Empty.Value(1).Provide(async () => await Task.FromResult(new A()))")]
    [InlineData("Chain.Empty.Provide(() => 1).Do(() => { })")]
    public async Task SynchronousRun_ThatNeedsNothingAsynchronous_IsNotReported(string chain)
        => await Verify.Diagnostics<SynchronousRunMustNotWait>(ChainSource.With($"public static void T() => TestRun.Run({chain}, (int i) => {{ }});"));
}
