using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK4000;
using TestKit.CodeFixes.TK4000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000.Fixes;

public sealed class DoMustRunFixerTests
{
    [Fact]
    public async Task Do_BeforeItsProvider_IsListedAfterIt()
        => await Verify.Fix<DoMustRun, DoMustRunFixer>(
            ChainSource.With("public static Task T() => TestRun.[|RunAsync|](Chain.Empty.Do((A a) => { }).Value(new A()), () => { });"),
            ChainSource.With("public static Task T() => TestRun.RunAsync(Chain.Empty.Value(new A()).Do((A a) => { }), () => { });"));

    [Fact]
    public async Task Do_WithoutAnyProvider_HasNoFix()
        => await Verify.NoFix<DoMustRun, DoMustRunFixer>(ChainSource.With("public static Task T() => TestRun.[|RunAsync|](Chain.Empty.Do((A a) => { }), () => { });"));
}
