using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK4000;
using TestKit.CodeFixes.TK4000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000.Fixes;

public sealed class MethodGroupFixerTests
{
    [Theory]
    [InlineData("{|CS0619:Chain.Empty.Provide(Make)|}", "Chain.Empty.Provide((A a, string @in) => Make(a, @in))")]
    [InlineData("{|CS0619:Chain.Empty.Provide(App.Make, name: \"x\")|}", "Chain.Empty.Provide((A a, string @in) => App.Make(a, @in), name: \"x\")")]
    [InlineData("{|CS0619:Chain.Empty.Do(Use)|}", "Chain.Empty.Do((B b) => Use(b))")]
    public async Task MethodGroup_BecomesALambda(string chain, string fixedChain)
        => await Verify.Fix<ChainMustBeSeen, MethodGroupFixer>(Source(chain), Source(fixedChain), "Write it as a lambda");

    [Theory]
    [InlineData("{|CS0619:TestRun.RunAsync(Chain.Empty, Use)|}", "TestRun.RunAsync(Chain.Empty, (B b) => Use(b))")]
    [InlineData("{|CS0619:TestRun.RunCellAsync(Chain.Empty, \"x\", Use)|}", "TestRun.RunCellAsync(Chain.Empty, \"x\", (B b) => Use(b))")]
    public async Task MethodGroup_OfATest_BecomesALambda(string run, string fixedRun)
        => await Verify.Fix<ChainMustBeSeen, MethodGroupFixer>(ChainSource.With($"static void Use(B b) {{ }} static Task T() => {run};"), ChainSource.With($"static void Use(B b) {{ }} static Task T() => {fixedRun};"), "Write it as a lambda");

    [Fact]
    public async Task MethodGroups_OfOneChain_AllBecomeLambdas()
        => await Verify.FixAll<ChainMustBeSeen, MethodGroupFixer>(
            Source("{|CS0619:{|CS0619:Chain.Empty.Provide(Make)|}\n        .Do(Use)|}"),
            Source("Chain.Empty.Provide((A a, string @in) => Make(a, @in))\n        .Do((B b) => Use(b))"));

    [Theory]
    [InlineData("{|CS0619:Chain.Empty.Provide(ByRef)|}")]
    [InlineData("{|CS0619:Chain.Empty.Provide((Delegate)(() => 1))|}")]
    public async Task Other_ThatNoLambdaStandsFor_HasNoFix(string chain)
        => await Verify.NoFix<ChainMustBeSeen, MethodGroupFixer>(Source(chain));

    private static string Source(string chain)
        => ChainSource.With("\n    static B Make(A a, string @in) => new(a);\n    static void Use(B b) { }\n    static B ByRef(ref A a) => new(a);\n    static readonly Chain s_chain = " + chain + ";\n");
}
