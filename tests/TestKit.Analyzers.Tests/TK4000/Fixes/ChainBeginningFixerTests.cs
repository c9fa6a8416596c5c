using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK4000;
using TestKit.CodeFixes.TK4000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000.Fixes;

public sealed class ChainBeginningFixerTests
{
    [Theory]
    [InlineData("{|CS0120:Chain.Provide|}(() => new A())", "Chain.Empty.Provide(() => new A())")]
    [InlineData("{|CS0120:TestKit.Injection.Chain.Value|}(1).Required()", "TestKit.Injection.Chain.Empty.Value(1).Required()")]
    public async Task Chain_WithoutABeginning_GetsOne(string chain, string fixedChain)
        => await Verify.Fix<ChainMustBeSeen, ChainBeginningFixer>(Source(chain), Source(fixedChain), "Begin with Chain.Empty");

    [Fact]
    public async Task Chains_OfAFile_AllGetTheirs()
        => await Verify.FixAll<ChainMustBeSeen, ChainBeginningFixer>(
            Source("[{|CS0120:Chain.Value|}(1), {|CS0120:Chain.Value|}(\"\")]"),
            Source("[Chain.Empty.Value(1), Chain.Empty.Value(\"\")]"));

    [Fact]
    public async Task Other_ThatHasNoObject_HasNoFix()
        => await Verify.NoFix<ChainMustBeSeen, ChainBeginningFixer>(ChainSource.With("public class Other { int Count() => 1; static int Twice() => 2 * {|CS0120:Count|}(); }"));

    private static string Source(string chain) => ChainSource.With("static readonly Chain s_chain = " + chain + ";");
}
