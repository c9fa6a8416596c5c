using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK4000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000;

public sealed class ChainMustBeSeenTests
{
    [Theory]
    [InlineData("public static Task T(Chain c) => TestRun.[|RunAsync|](c, () => { });", "'c' is a parameter")]
    [InlineData("static Chain s_c = Chain.Empty; public static Task T() => TestRun.[|RunAsync|](s_c, () => { });", "'s_c' is not one expression that never changes")]
    [InlineData("public static Task T(string n) => TestRun.[|RunAsync|](Chain.Empty.Value(1, name: n), () => { });", "the name given to Value is not constant")]
    [InlineData("public static Task T() { var c = Chain.Empty; c = c.Value(1); return TestRun.[|RunAsync|](c, () => { }); }", "'c' is not one expression that never changes")]
    [InlineData("static Chain Again() => Again(); public static Task T() => TestRun.[|RunAsync|](Again(), () => { });", "it is made by functions that call one another too deeply")]
    [InlineData("static readonly Chain s_a = s_a; public static Task T() => TestRun.[|RunAsync|](s_a, () => { });", "it is made of fields that refer to one another")]
    [InlineData("static Chain Of<T2>(T2[] x) => Chain.Empty.Value(x); public static Task T() => TestRun.[|RunAsync|](Of([new A()]), (A[] a) => { });", "an array of it depends on a type parameter")]
    [InlineData("public static Task T<T2>() => TestRun.[|RunAsync|](Chain.Empty.Value(1), (T2 x) => { });", "it depends on a type parameter")]
    [InlineData("[ChainRunner] static Task Ping(Chain c) => Pong(c); [ChainRunner] static Task Pong(Chain c) => Ping(c); public static Task T() => [|Ping|](Chain.Empty);", "it is made by functions that call one another too deeply")]
    [InlineData("public static Task T(Chain[] c) => TestRun.[|RunAsync|]([.. c], () => { });", "'c' is a parameter")]
    [InlineData("static readonly Chain s_c; static App() => s_c = Chain.Empty; public static Task T() => TestRun.[|RunAsync|](s_c, () => { });", "'s_c' is not one expression that never changes")]
    [InlineData("static readonly (string, Chain)[] s_cells = []; public static Task T() => TestRun.[|RunMatrixAsync|](Matrix.Of(s_cells), () => { });", "the cells of a matrix are made at run time")]
    public async Task Chain_ThatIsMadeAtRunTime_IsSaid(string members, string reason)
        => await Verify.Diagnostics<ChainMustBeSeen>(ChainSource.With(members), $"The chain is checked at run time only: {reason}");

    [Fact]
    public async Task Chain_OfAnotherAssembly_IsSaid()
        => await Verify.Diagnostics<ChainMustBeSeen>(
            new TestProject
            {
                Sources = ["using TestKit.Injection; public static class T { public static Task M() => TestRun.[|RunAsync|](App.Chain, () => { }); }"],
                Library = "using TestKit.Injection; public static class App { public static readonly Chain Chain = Chain.Empty; }",
            },
            "The chain is checked at run time only: 'Chain' is in another assembly, which does not describe it");

    [Fact]
    public async Task MethodGroup_WithParameters_IsACompilerErrorThatNamesTheLambda()
        => await Verify.Diagnostics<ChainMustBeSeen>(ChainSource.With("static int Length(string s) => s.Length; static int One() => 1; static readonly Chain s_c = {|CS0619:Chain.Empty.Provide(One).Provide(Length)|};"));

    [Fact]
    public async Task MethodGroup_AsATest_IsACompilerErrorThatNamesTheLambda()
        => await Verify.Diagnostics<ChainMustBeSeen>(ChainSource.With(
            "static void Body(A a) { } static void None() { } public static Task T() => {|CS0619:TestRun.RunAsync(Chain.Empty, Body)|}; public static Task U() => TestRun.RunAsync(Chain.Empty, None); public static Task V() => {|CS0619:TestRun.RunAsync(Chain.Empty, (int a, int b, int c, int d, int e, int f, int g, int h, int i) => { })|};"));

    [Theory]
    [InlineData("[ChainRunner] public static Task T(Chain c) => TestRun.RunAsync(c, () => { });")]
    [InlineData("[ChainRunner] static Task Go(Chain c) => TestRun.RunAsync(c, () => { }); [ChainRunner] static Task Test(Chain c) => Go(c); public static Task T() => Test(Chain.Empty);")]
    [InlineData("[ChainRunner] static Task Go(Chain c) => TestRun.RunAsync(c, () => { }); [ChainRunner] static Task Test(Chain c) { Console.WriteLine(); return Go(c); } public static Task T() => Test(Chain.Empty);")]
    [InlineData("static Chain Of(string n) { return Chain.Empty.Value(1, name: n); } public static Task T() => TestRun.RunAsync(Of(\"x\"), () => { });")]
    public async Task Chain_ThatIsSeen_IsNotSaid(string members)
        => await Verify.Diagnostics<ChainMustBeSeen>(ChainSource.With(members));
}
