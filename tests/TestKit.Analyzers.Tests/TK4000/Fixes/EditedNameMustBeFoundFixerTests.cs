using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK4000;
using TestKit.CodeFixes.TK4000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000.Fixes;

public sealed class EditedNameMustBeFoundFixerTests
{
    [Theory]
    [InlineData("Chain.Replace(\"defualt-a\", () => new A())", "Chain.Replace(\"default-a\", () => new A())")]
    [InlineData("Chain.InsertBefore(\"defualt-a\", Chain.Empty)", "Chain.InsertBefore(\"default-a\", Chain.Empty)")]
    [InlineData("Chain.Remove(name: \"Default-a\")", "Chain.Remove(name: \"default-a\")")]
    public async Task Name_ThatIsNearlyRight_IsCorrected(string edit, string fixedEdit)
        => await Verify.Fix<EditedNameMustBeFound, EditedNameMustBeFoundFixer>(Run("[|RunAsync|]", edit), Run("RunAsync", fixedEdit), "Change '" + edit.Split('"')[1] + "' to 'default-a'");

    [Theory]
    [InlineData("Chain.Remove(\"other\")")]
    [InlineData("Chain.Remove(Wrong)")]
    public async Task Name_ThatIsFarOrNotWrittenThere_HasNoFix(string edit)
        => await Verify.NoFix<EditedNameMustBeFound, EditedNameMustBeFoundFixer>(Run("[|RunAsync|]", edit));

    [Fact]
    public async Task Names_OfOneChain_AreCorrectedAtOnce()
        => await Verify.FixAll<EditedNameMustBeFound, EditedNameMustBeFoundFixer>(
            Run("[|[|RunAsync|]|]", "Chain.Remove(\"defualt-a\"), Chain.Replace(\"defualt-b\", () => 1)"),
            Run("RunAsync", "Chain.Remove(\"default-a\"), Chain.Replace(\"default-b\", () => 1)"));

    private static string Run(string method, string edit)
        => ChainSource.With("private const string Wrong = \"defualt-a\"; public static Task T() => TestRun." + method + "([Chain.Empty.Provide(() => new A(), name: \"default-a\").Provide(() => new object(), name: \"default-b\"), " + edit + "], () => { });");
}
