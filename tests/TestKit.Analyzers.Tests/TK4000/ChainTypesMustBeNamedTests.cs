using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK4000;
using TestKit.CodeFixes.TK4000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000;

public sealed class ChainTypesMustBeNamedTests
{
    [Theory]
    [InlineData("Chain.Empty.[|Provide|](() => \"x\")", "string")]
    [InlineData("Chain.Empty.[|Value|]((int?)1)", "int?")]
    [InlineData("Chain.Empty.[|Provide|](async () => await Task.FromResult(true))", "bool")]
    [InlineData("Chain.Empty.[|Provide|](() => (new A(), 1.5))", "double")]
    [InlineData("[Chain.Empty.Provide(() => new A(), name: \"a\"), Chain.[|Replace|](\"a\", () => 'c')]", "char")]
    public async Task Type_ThatSaysNothing_IsReported(string chain, string type)
        => await Verify.Diagnostics<ChainTypesMustBeNamed>(ChainSource.With("static Chain s_c = " + chain + ";"), $"A chain has one {type} for all purposes: a record struct of its own says which {type} this is");

    [Theory]
    [InlineData("Chain.Empty.Value(new A()).Value(DateTime.Now).Value(Guid.Empty).Value(DayOfWeek.Monday)")]
    [InlineData("Chain.Empty.Provide((A a) => new B(a), name: \"b\").Do((string s) => { }).Value(new int[0])")]
    [InlineData("Chain.Extra<int, A>(Chain.Empty.Value(new A()))")]
    public async Task Type_WithAName_IsNotReported(string chain)
        => await Verify.Diagnostics<ChainTypesMustBeNamed>(ChainSource.With("static Chain s_c = " + chain + ";"));

    [Theory]
    [InlineData(".[|Provide|](() => \"Host=x\", name: \"default-dsn\")", ".Provide(() => new DefaultDsn(\"Host=x\"), name: \"default-dsn\")", "DefaultDsn")]
    [InlineData(".[|Value|](Environment.MachineName)", ".Value(new MachineName(Environment.MachineName))", "MachineName")]
    [InlineData(".[|Provide|](async () => await Task.FromResult(\"x\"))", ".Provide(async () => new Dsn(await Task.FromResult(\"x\")))", "Dsn")]
    public async Task Value_ThatIsBare_IsWrapped(string item, string fixedItem, string name)
        => await Verify.Fix<ChainTypesMustBeNamed, ChainTypesMustBeNamedFixer>(Source(item, "string", ""), Source(fixedItem, name, ".Value", $"\n\n    public readonly record struct {name}(string Value);"));

    [Theory]
    [InlineData(".[|Value<string>|](\"x\")")]
    [InlineData(".[|Provide|](() => { return \"x\"; }, name: \"dsn\")")]
    [InlineData(".[|Value|](\"x\", name: \"app\")")]
    [InlineData(".[|Value|](\"x\", name: \"one\").[|Value|](\"y\", name: \"two\")")]
    [InlineData(".[|Value|](\"x\", name: \"1st\")")]
    public async Task Value_WithoutOneRightName_HasNoFix(string item)
        => await Verify.NoFix<ChainTypesMustBeNamed, ChainTypesMustBeNamedFixer>(Source(item, "string", ""));

    private static string Source(string item, string type, string value, string declared = "")
        => "using TestKit.Injection;\nnamespace N\n{\n    public static class App\n    {\n        static Chain s_c = Chain.Empty" + item + ".Provide((" + type + " dsn) => new Uri(dsn" + value + "));\n        public static Task T() => TestRun.RunAsync(s_c, (Uri u, " + type + " dsn) => Console.WriteLine(dsn" + value + " + nameof(Uri)));\n    }" + declared + "\n}\n";
}
