using System;
using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK4000;
using TestKit.CodeFixes.TK4000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000.Fixes;

public sealed class ChainMustProvideWhatIsNeededFixerTests
{
    [Theory]
    [InlineData("Chain.Empty", "[Chain.Empty.Provide(A () => throw new NotImplementedException()), Chain.Empty]")]
    [InlineData("[]", "[Chain.Empty.Provide(A () => throw new NotImplementedException())]")]
    [InlineData("[Chain.Empty]", "[Chain.Empty.Provide(A () => throw new NotImplementedException()), Chain.Empty]")]
    [InlineData("[\n        Chain.Empty,\n        Chain.Empty]", "[\n        Chain.Empty.Provide(A () => throw new NotImplementedException()),\n        Chain.Empty,\n        Chain.Empty]")]
    public async Task Provider_ThatIsMissing_IsBegun(string chain, string fixedChain)
        => await Fix(Run("TestRun.[|RunAsync|](" + chain + ", (A a) => { })"), Run("TestRun.RunAsync(" + fixedChain + ", (A a) => { })"), "Begin a provider of A");

    [Theory]
    [InlineData("Chain.Empty.Value(new B(new A()))", "Chain.Empty.Value(new B(new A())).As<IB>()")]
    [InlineData("Chain.Empty.Provide(() => new A())\n        .Provide((A a) => new B(a))\n        .Do((B b) => { })", "Chain.Empty.Provide(() => new A())\n        .Provide((A a) => new B(a)).As<IB>()\n        .Do((B b) => { })")]
    public async Task Provider_OfAnImplementation_IsGivenAsTheInterface(string chain, string fixedChain)
        => await Fix(Run("TestRun.[|RunAsync|](" + chain + ", (IB b) => { })"), Run("TestRun.RunAsync(" + fixedChain + ", (IB b) => { })"), "Give it as IB too");

    [Fact]
    public async Task Provider_InAnotherFile_IsGivenAsTheInterfaceThere()
        => await Verify.FixElsewhere<ChainMustProvideWhatIsNeeded, ChainMustProvideWhatIsNeededFixer>(
            TestProject.Of(
                "using TestKit.Injection; public static class T { public static Task M() => TestRun.{|TK4001:RunAsync|}(App.Chain, (IComparable<string> s) => { }); }",
                "using TestKit.Injection; public static class App { public static readonly Chain Chain = Chain.Empty.Value(\"x\"); }"),
            "using TestKit.Injection; public static class App { public static readonly Chain Chain = Chain.Empty.Value(\"x\").As<IComparable<string>>(); }");

    [Theory]
    [InlineData("Chain.Empty.Provide((A a) => new B(a)).Value(new A())", "Chain.Empty.Value(new A()).Provide((A a) => new B(a))")]
    [InlineData("Chain.Empty\n        .Provide((A a) => new B(a)).Required()\n        .Do(() => { })\n        .Provide(() => new A()).As<object>()", "Chain.Empty\n        .Provide(() => new A()).As<object>()\n        .Provide((A a) => new B(a)).Required()\n        .Do(() => { })")]
    [InlineData("[Chain.Empty.Provide((A a) => new B(a)), Chain.Empty, Chain.Empty.Value(new A())]", "[Chain.Empty.Value(new A()), Chain.Empty.Provide((A a) => new B(a)), Chain.Empty]")]
    [InlineData("[\n        s_b,\n        s_a]", "[\n        s_a,\n        s_b]")]
    [InlineData("[OfB(), s_a]", "[s_a, OfB()]")]
    public async Task Provider_ThatIsListedTooLate_IsListedBefore(string chain, string fixedChain)
        => await Fix(Run("TestRun.[|RunAsync|](" + chain + ", (B b) => { })"), Run("TestRun.RunAsync(" + fixedChain + ", (B b) => { })"), "List the provider before what needs it");

    [Fact]
    public async Task Providers_OfSeveralRuns_AreFixedAtOnce()
        => await Verify.FixAll<ChainMustProvideWhatIsNeeded, ChainMustProvideWhatIsNeededFixer>(
            Run("TestRun.[|RunAsync|](Chain.Empty, (A a) => { });\n    public static Task U() => TestRun.[|RunAsync|]([s_a], (B b) => { })"),
            Run("TestRun.RunAsync([Chain.Empty.Provide(A () => throw new NotImplementedException()), Chain.Empty], (A a) => { });\n    public static Task U() => TestRun.RunAsync([Chain.Empty.Provide(B () => throw new NotImplementedException()), s_a], (B b) => { })"));

    [Fact]
    public async Task Provider_ThatManyRunsMiss_IsGivenOnce()
        => await Verify.FixAll<ChainMustProvideWhatIsNeeded, ChainMustProvideWhatIsNeededFixer>(
            Run("TestRun.[|RunAsync|](s_c, (IB b) => { });\n    public static Task U() => TestRun.[|RunAsync|](s_c, (IB b) => { });\n    private static readonly Chain s_c = Chain.Empty.Value(new B(new A()))"),
            Run("TestRun.RunAsync(s_c, (IB b) => { });\n    public static Task U() => TestRun.RunAsync(s_c, (IB b) => { });\n    private static readonly Chain s_c = Chain.Empty.Value(new B(new A())).As<IB>()"));

    [Theory]
    [InlineData("TestRun.[|RunAsync|](Chain.Extra<int, A>(), (Extra<int, A> a) => { })")]
    [InlineData("Go(async (A a) => await Task.Yield()); [ChainRunner] static Task Go(Func<A, Task> test) => TestRun.RunAsync(Chain.Empty, test)")]
    public async Task Chain_WithoutOneRightFix_HasNone(string run)
        => await Verify.NoFix<ChainMustProvideWhatIsNeeded, ChainMustProvideWhatIsNeededFixer>(Run(run.Replace("Go(async", "[|Go|](async", StringComparison.Ordinal)));

    private static string Run(string run)
        => ChainSource.With($"\n    private static readonly Chain s_a = Chain.Empty.Value(new A());\n    private static readonly Chain s_b = Chain.Empty.Provide((A a) => new B(a));\n    private static Chain OfB() => Chain.Empty.Provide((A a) => new B(a));\n    public static Task T() => {run};\n");

    private static Task Fix(string source, string fixedSource, string title) => Verify.Fix<ChainMustProvideWhatIsNeeded, ChainMustProvideWhatIsNeededFixer>(source, fixedSource, title);
}
