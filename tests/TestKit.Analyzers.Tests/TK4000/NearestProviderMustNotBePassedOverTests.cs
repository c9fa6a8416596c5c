using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK4000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000;

public sealed class NearestProviderMustNotBePassedOverTests
{
    [Theory]
    [InlineData("Chain.Empty.Value(new A()).Provide((B b) => new A(), name: \"near\")", "(A a) => { }", "the test does not get A from the nearest provider, 'near' (File0.cs:3), because that needs B, which nothing provides")]
    [InlineData("Chain.Empty.Value(new A()).Provide((B b) => new A(), name: \"near\").Provide((A a) => new B(a))", "(B b) => { }", "Provide (File0.cs:3) does not get A from the nearest provider, 'near' (File0.cs:3), because that needs B, which nothing provides (provided later by Provide (File0.cs:3))")]
    [InlineData("[Chain.Empty.Value(new A()), Chain.Extra<int, B>(Chain.Empty.Provide((C c) => c.B.A).Provide((A a) => new B(a)))]", "(Extra<int, B> b) => { }", "Provide (File0.cs:3) does not get A from the nearest provider, Provide (File0.cs:3), because that needs C, which nothing provides")]
    [InlineData("Chain.Empty.Provide((A a) => TimeProvider.System)", "(TimeProvider t) => { }", "the test does not get TimeProvider from the nearest provider, Provide (File0.cs:3), because that needs A, which nothing provides")]
    public async Task Provider_ThatCannotRun_AndIsNearest_IsReported(string chain, string test, string sentence)
        => await Verify.Diagnostics<NearestProviderMustNotBePassedOver>(ChainSource.With("public static Task T() => TestRun.[|RunAsync|](" + chain + ", " + test + ");"), "A part of the chain is left out: " + sentence);

    [Theory]
    [InlineData("Chain.Empty.Provide((B b) => new A()).Value(new A())", "(A a) => { }")]
    [InlineData("Chain.Empty.Value(new A()).Provide((B b) => new A())", "() => { }")]
    [InlineData("Chain.Empty.Value(new A()).Provide((B b) => new A()).Wanted()", "(A a) => { }")]
    [InlineData("Chain.Empty.Value(new A()).Provide((B b) => new A()).Fallback()", "(A a) => { }")]
    [InlineData("Chain.Empty.Value(new A()).Provide((B b) => new A()).Provide((A a) => new B(a))", "() => { }")]
    [InlineData("Chain.Empty.Value(new A()).Provide((B b) => new A()).Value(new A())", "(A a) => { }")]
    public async Task Provider_ThatIsNotNeeded_OrMayBePassedOver_IsNotReported(string chain, string test)
        => await Verify.Diagnostics<NearestProviderMustNotBePassedOver>(ChainSource.With("public static Task T() => TestRun.RunAsync(" + chain + ", " + test + ");"));
}
