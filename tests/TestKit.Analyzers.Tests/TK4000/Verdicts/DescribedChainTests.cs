using System;
using System.Linq;
using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK4000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000.Verdicts;

/// <summary>Chains of referenced assemblies, which the generator describes there.</summary>
public sealed class DescribedChainTests
{
    private const string Library = """
        using TestKit.Injection;
        namespace Lib;
        public record A; public interface IB; public record B(A A) : IB; public record C(B B); public class Nest<T> { public class In<U>; }
        public static class Standard
        {
            private record struct Hidden(int Value);
            public static readonly Chain Open = Chain.Named("open")
                .Provide((A a) => new B(a), name: "b").As<IB>()
                .Provide(async (B b) => await Task.FromResult((new C(b), new Nest<int[]>.In<(int?, dynamic)>())));
            public static Chain Whole { get; } = [Chain.Empty.Provide(() => new A(), name: "default-a"), Open];
            public static Chain WithHidden => Chain.Empty.Value(new Hidden(1)).Provide((Hidden h) => new A()).Required();
            public static Chain WithA(int size) => Chain.Replace("default-a", () => new A());
            public static Chain Around(params Chain[] inner) => Chain.Named("x").Then([.. inner]).Then(Chain.Empty.Extra(inner));
            public static Chain Extra(this Chain chain, Chain[] providers) => [chain, Chain.Extra<int, C>([Open, .. providers])];
            public static readonly Matrix Engines = Matrix.Of(("none", Chain.Empty), ("a \"quoted\" é", Chain.Empty.Fallen()));
            public static Chain Fallen(this Chain chain) => [chain, Chain.Empty.Provide(() => new A()).Fallback()];
            public static readonly Chain Either = System.Environment.TickCount > 0 ? Open : Chain.Empty;
            public static readonly Chain Loop = Looped();
            private static Chain Looped() { var c = Chain.Empty; for (var i = 0; i < 3; i++) { c = c.Value(i); } return c; }
            [ChainRunner] public static Task Test<T>(Chain chain, Func<T, Task> test) => TestRun.RunAsync([Open, chain], test);
            [ChainRunner] public static Task Deep<T>(string cell, Func<T, Task> test) => Test(Chain.Named(cell).Value(new A()), test);
            [ChainRunner] public static Task DeepC(params Chain[] more) => NeedsC([Open, .. more]);
            [ChainRunner] public static Task NeedsC(Chain chain) => TestRun.RunAsync(chain, (C c) => { });
            [ChainRunner] public static Task Cell<T>(Action<T> test) => TestRun.RunCellAsync(Engines, "none", test);
        }
        """;

    [Theory]
    [InlineData("TestRun.RunAsync(Standard.Whole, (C c, IB b, Nest<int[]>.In<(int?, object)> n) => { })")]
    [InlineData("TestRun.RunAsync([Standard.Whole, Standard.WithA(2)], (C c) => { })")]
    [InlineData("TestRun.RunAsync(Standard.WithHidden, (A a) => { })")]
    [InlineData("TestRun.RunAsync(Standard.Around(Chain.Empty.Value(new A())), (A a, Extra<int, C> c) => { })")]
    [InlineData("TestRun.RunMatrixAsync([Chain.Empty.Value(new A()), Standard.Engines], (A a) => { })")]
    [InlineData("Standard.NeedsC(Standard.Whole)")]
    [InlineData("Standard.DeepC(Chain.Empty)", "the test needs C ← made by Provide of 'open' (File0.cs:9) ← needs B ← made by 'b' of 'open' (File0.cs:8) ← needs A, which nothing provides")]
    [InlineData("App.Own(Chain.Empty)", "the test needs C, which nothing provides")]
    [InlineData("App.Own([Chain.Empty.Value(new A()), Standard.Open])")]
    [InlineData("App.Passed(Chain.Empty.Value(1), async (int i) => await Task.Yield())")]
    [InlineData("App.Passed(Chain.Empty, async (string s) => await Task.Yield())", "the test needs string, which nothing provides")]
    [InlineData("Standard.Test(Chain.Empty, async (string s) => await Task.Yield())", "the test needs string, which nothing provides")]
    [InlineData("Standard.Test(Chain.Empty.Value(\"\"), async (C c) => await Task.Yield())", "the test needs C ← made by Provide of 'open' (File0.cs:9) ← needs B ← made by 'b' of 'open' (File0.cs:8) ← needs A, which nothing provides")]
    [InlineData("Standard.NeedsC(Standard.Open)", "the test needs C ← made by Provide of 'open' (File0.cs:9) ← needs B ← made by 'b' of 'open' (File0.cs:8) ← needs A, which nothing provides")]
    [InlineData("Standard.Cell((A a) => { })", "in the cell 'none': the test needs A, which nothing provides")]
    [InlineData("TestRun.RunMatrixAsync(Standard.Engines, (IB b, A a) => { })", "in the cell 'none': the test needs IB, which nothing provides", "in the cell 'none': the test needs A, which nothing provides", "in the cell 'a \"quoted\" é': the test needs IB, which nothing provides")]
    [InlineData("TestRun.RunAsync(Standard.Around(), (Extra<int, C> c) => { })", "the test needs Extra<int, C> ← made by Extra ← needs C ← made by Provide of 'open' (File0.cs:9) ← needs B ← made by 'b' of 'open' (File0.cs:8) ← needs A, which nothing provides")]
    [InlineData("TestRun.RunAsync(Standard.Either, (C c) => { })", "the test needs C ← made by Provide of 'open' (File0.cs:9) ← needs B ← made by 'b' of 'open' (File0.cs:8) ← needs A, which nothing provides", "the test needs C, which nothing provides")]
    public async Task Chain_OfAReferencedAssembly_IsChecked(string run, params string[] problems)
    {
        var (name, end) = (run.IndexOf('.', StringComparison.Ordinal) + 1, run.IndexOf('(', StringComparison.Ordinal));
        var marked = problems.Aggregate(run[name..end], (text, _) => $"[|{text}|]");
        await Verify.Diagnostics<ChainMustProvideWhatIsNeeded>(Project(run[..name] + marked + run[end..]), [.. problems.Select(problem => $"The chain cannot run: {problem}")]);
    }

    [Theory]
    [InlineData("TestRun.[|RunAsync|](Standard.Loop, () => { })", "'Loop' is in another assembly, which does not describe it")]
    [InlineData("Standard.[|Test|](Standard.Loop, async () => await Task.Yield())", "'Loop' is in another assembly, which does not describe it")]
    public async Task Chain_ThatCouldNotBeDescribed_IsSaid(string run, string reason)
        => await Verify.Diagnostics<ChainMustBeSeen>(Project(run.Replace("async () =>", "async (A a) =>", StringComparison.Ordinal)), $"The chain is checked at run time only: {reason}");

    /// <summary>The test's file, the file of its chain, and the assembly with the provider that lacks something.</summary>
    [Fact]
    public async Task Provider_MissingThreeLevelsDeepAcrossFilesAndAssemblies_IsReportedAsTheRunSaysIt()
    {
        var problems = await SameRun.Check(new TestProject
        {
            Sources =
            [
                "using TestKit.Injection;\npublic static class App\n{\n    public static Task T() => TestRun.RunAsync(Shop.Chain, (Shop.Orders orders) => { });\n}",
                "using TestKit.Injection;\npublic static class Shop\n{\n    public record Orders(Db Db);\n    public static readonly Chain Chain = [Storage.Chain, Chain.Named(\"shop\").Provide((Db db) => new Orders(db), name: \"orders\")];\n}",
            ],
            Library = "using TestKit.Injection;\npublic record Dsn(string Value);\npublic record Settings(int Port);\npublic record Db(Dsn Dsn);\npublic static class Storage\n{\n    public static readonly Chain Chain = Chain.Named(\"storage\")\n        .Provide((Settings settings) => new Dsn($\"Port={settings.Port}\"), name: \"dsn\")\n        .Provide(async (Dsn dsn) => await Task.FromResult(new Db(dsn)));\n}",
            DescribesLibrary = true,
        });
        Assert.Equal(
            ["the test needs Shop.Orders ← made by 'orders' of 'shop' (File1.cs:5) ← needs Db ← made by Provide of 'storage' (File0.cs:9) ← needs Dsn ← made by 'dsn' of 'storage' (File0.cs:8) ← needs Settings, which nothing provides"],
            problems);
    }

    private static TestProject Project(string run)
        => new() { Sources = [$"using TestKit.Injection; using Lib; public static class App {{ public static Task T() => {run}; [ChainRunner] static Task Own(Chain chain) => Standard.NeedsC(chain); [ChainRunner] static Task Passed<X>(Chain chain, Func<X, Task> test) => Standard.Test(chain, test); }}"], Library = Library, DescribesLibrary = true };
}
