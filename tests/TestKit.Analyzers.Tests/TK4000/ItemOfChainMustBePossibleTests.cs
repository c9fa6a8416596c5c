using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK4000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000;

public sealed class ItemOfChainMustBePossibleTests
{
    [Theory]
    [InlineData("Chain.Empty.Provide(() => Task.CompletedTask)", "Provide (File0.cs:3) gives nothing but a task: a function without a result is a Do")]
    [InlineData("Chain.Empty.Provide(() => new ValueTask<A>(new A()))", "Provide (File0.cs:3) gives a ValueTask<A>, which nothing awaits: await it in an async lambda")]
    [InlineData("Chain.Empty.Value(new A()).As<IB>()", "Value (File0.cs:3) gives A, which is no IB: As<IB>() cannot give it")]
    [InlineData("Chain.Empty.Provide((ITest t) => new A()).Shared(Scope.Session).Required()", "Provide (File0.cs:3) is shared by all tests and needs ITest, which the run of one test does not keep as long")]
    [InlineData("Chain.Extra<int, A>(Chain.Empty.Provide(() => new A()).Shared(Scope.Class))", "Provide (File0.cs:3) is shared and stands inside an extra, which is to have one of its own")]
    public async Task Item_ThatIsAMistake_IsReported(string chain, string problem)
        => await Verify.Diagnostics<ItemOfChainMustBePossible>(ChainSource.With($"public static Task T() => TestRun.[|RunAsync|]({chain}, () => {{ }});"), $"The chain cannot run: {problem}");

    [Theory]
    [InlineData("Chain.Empty.Value(new B(new A())).As<IB>().As<object>()")]
    [InlineData("Chain.Empty.Value(1).Provide((int i, TimeProvider t) => new A()).Shared(Scope.Session).Required()")]
    [InlineData("Chain.Empty.Provide(async () => await new ValueTask<A>(new A()))")]
    public async Task Item_ThatIsRight_IsNotReported(string chain)
        => await Verify.Diagnostics<ItemOfChainMustBePossible>(ChainSource.With($"public static Task T() => TestRun.RunAsync({chain}, () => {{ }});"));
}
