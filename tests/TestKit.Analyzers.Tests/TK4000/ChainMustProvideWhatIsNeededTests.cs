using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK4000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000;

public sealed class ChainMustProvideWhatIsNeededTests
{
    [Theory]
    [InlineData("public static Task T() => TestRun.RunAsync([Chain.Empty.Provide(() => new A())], (A a, ITest t, CancellationToken c, ITestCancel x, ChainReport r, TimeProvider p) => { });")]
    [InlineData("static readonly Chain s_a = Chain.Empty.Provide(() => new A()); static Chain B { get; } = Chain.Empty.Provide((A a) => new B(a)).As<IB>(); public static Task T() => TestRun.RunAsync([s_a, B], async (IB b, B x) => await Task.Yield());")]
    [InlineData("static Chain Of(string name) => Chain.Empty.Provide(() => new A(), name: name); public static Task T() => TestRun.RunAsync([Of(\"a\"), Chain.Remove(\"a\"), Of(\"b\")], (A a) => { });")]
    [InlineData("static Chain Of(params Chain[] more) => [Chain.Empty.Value(new A()), .. more]; public static Task T() => TestRun.RunAsync(Of(Chain.Empty.Provide((A a) => new B(a))), (B b) => 1);")]
    [InlineData("public static Task T(bool x) { var chain = x ? Chain.Empty.Value(new A()) : Chain.Empty.Provide(async () => await Task.FromResult(new A())); return TestRun.RunAsync(chain, (A a) => { }); }")]
    [InlineData("public static Task T() => TestRun.RunAsync(Chain.Empty.Provide(() => (new A(), \"x\")).Provide((A a) => new Fallible<B>(new B(a))), (A a, string s, B b) => { });")]
    [InlineData("public static Task T() => TestRun.RunAsync([Chain.Empty.Value(new A()), Chain.Extra<int, B>(Chain.Empty.Provide((A a) => new B(a)))], (Extra<int, B> b) => { });")]
    [InlineData("static readonly Slot<B> s_slot = new(); public static Task T() => TestRun.RunAsync([Chain.Empty.Value(new A()), Chain.Extra(s_slot, Chain.Empty.Provide((A a) => new B(a)))], () => { });")]
    [InlineData("public static Task T() => TestRun.RunAsync(Chain.Empty.Around(async (Next<A> next) => await next(new A())), (A a) => { });")]
    [InlineData("static readonly Matrix s_m = Matrix.Of((\"a\", Chain.Empty.Value(new A())), (\"b\", Chain.Empty.Provide(() => new A()))); public static Task T() => TestRun.RunMatrixAsync([s_m], (A a) => { });")]
    [InlineData("public static Task T() => TestRun.RunAsync(Chain.Empty.Value<(int x, string y)>((1, \"\")).Value<string?>(null), ((int a, string b) t, string s) => { });")]
    [InlineData("public static Task T() => TestRun.RunAsync(Chain.Empty.Value<object>(1).Value<System.Collections.Generic.List<(int a, dynamic b)>>([]), (dynamic o, System.Collections.Generic.List<(int, object)> l) => { });")]
    [InlineData("class Of<T2> { public static readonly Chain All = Chain.Empty.Value<T2>(default!); } public static Task T() => TestRun.RunAsync(Of<A>.All, (A a) => { });")]
    [InlineData("public static Task T(Chain unknown) => TestRun.RunAsync(unknown, (A a) => { });")]
    [InlineData("[ChainRunner] static Task Go<T1>(Chain more, Action<T1> test) => TestRun.RunAsync([Chain.Empty.Value(new A()), more], test); public static Task T() => Go(Chain.Empty.Provide((A a) => new B(a)), (B b) => { });")]
    [InlineData("[ChainRunner] static Task Go<T1>(Chain more, Action<T1> test) => TestRun.RunAsync([Chain.Empty.Value(new A()), more], test); [ChainRunner] static async Task Test<T1>(Chain more, Action<T1> test) { await Go([Chain.Empty.Provide((A a) => new B(a)), more], test); } public static Task T() => Test(Chain.Empty.Provide((B b) => new C(b)), (C c) => { });")]
    [InlineData("[ChainRunner] static Task Go<T1>(Chain c, T1 value) => TestRun.RunAsync([c, Chain.Empty.Value(value)], (T1 x) => { }); public static Task T() => Go(Chain.Empty, new A());")]
    [InlineData("static Chain Of<T1>() where T1 : new() => Chain.Empty.Provide(() => new T1()); static Chain Pair<T1, T2>() where T1 : new() where T2 : new() => [Of<T2>(), Of<T1>()]; public static Task T() => TestRun.RunAsync(Pair<A, object>(), (A a, object o) => { });")]
    [InlineData("static Chain Of<T1>(T1 x) => Chain.Empty.Value(new Outer<T1>.Inner<A>()).Provide((Outer<T1>.Inner<A> i) => x); public class Outer<X> { public class Inner<Y>; } public static Task T() => TestRun.RunAsync(Of((new A(), 1)), (A a, int i) => { });")]
    [InlineData("public static Task T<T1>() => TestRun.RunAsync(Chain.Empty.Value(1), (T1 y) => { });")]
    [InlineData("public static Task T<T1>() => TestRun.RunAsync(Chain.Empty.Provide((A a) => default(T1)!), (A a) => { });")]
    [InlineData("public static Task T<T1>(T1 x) => TestRun.RunAsync(Chain.Empty.Value(x), (T1 y) => { });")]
    [InlineData("public static async Task T() => await Chain.TryRunAsync(Chain.Empty.Value(new A()).WithLogPrefix(\"x\").BufferedLog(), (A a) => 1);")]
    public async Task Chain_ThatProvides_IsNotReported(string members)
        => await Verify.Diagnostics<ChainMustProvideWhatIsNeeded>(ChainSource.With(members));

    [Fact]
    public async Task Chain_WithoutAProvider_IsReportedWithThePath()
        => await Verify.Diagnostics<ChainMustProvideWhatIsNeeded>(
            ChainSource.With("\nstatic readonly Chain s_b = Chain.Named(\"open\").Provide((A a) => new B(a));\npublic static Task T() => TestRun.[|RunAsync|]([s_b, Chain.Empty.Provide((B b) => new C(b), name: \"c\")], (C c) => { });"),
            "The chain cannot run: the test needs C ← made by 'c' (File0.cs:5) ← needs B ← made by Provide of 'open' (File0.cs:4) ← needs A, which nothing provides");

    [Fact]
    public async Task Chain_InAnotherFile_IsRead()
        => await Verify.Diagnostics<ChainMustProvideWhatIsNeeded>(
            TestProject.Of(
                "using TestKit.Injection; public static class T { public static Task M() => TestRun.{|TK4001:RunAsync|}(App.Chain, (int i) => { }); }",
                "using TestKit.Injection; public static class App { public static readonly Chain Chain = Chain.Empty.Provide((string s) => s.Length); }"),
            "The chain cannot run: the test needs int ← made by Provide (File1.cs:1) ← needs string, which nothing provides");

    [Theory]
    [InlineData("Chain.Empty.Provide((A a) => new B(a)).Value(new A())", "(B b) => { }", "the test needs B ← made by Provide (File0.cs:3) ← needs A, which nothing provides (provided later by Value (File0.cs:3))")]
    [InlineData("Chain.Empty.Value(new B(new A()))", "(IB b) => { }", "the test needs IB, which nothing provides (did you mean B, which Value (File0.cs:3) gives? .As<IB>() gives it as IB too)")]
    [InlineData("Chain.Empty.Provide((A a) => new B(a)).Required()", "() => { }", "Provide (File0.cs:3) is required and needs A, which nothing provides")]
    [InlineData("Chain.Extra<int, B>(Chain.Empty.Provide((A a) => new B(a)))", "(Extra<int, B> b) => { }", "the test needs Extra<int, B> ← made by Extra ← needs B ← made by Provide (File0.cs:3) ← needs A, which nothing provides")]
    [InlineData("DateTime.Now.Year > 2000 ? Chain.Empty : Chain.Empty.Value(new A())", "(A a) => { }", "the test needs A, which nothing provides")]
    [InlineData("DateTime.Now.Year switch { 1 => Chain.Empty, _ => Chain.Empty.Value(new A()) }", "(A a) => { }", "the test needs A, which nothing provides")]
    public async Task Chain_ThatLacksSomething_SaysWhatComesNearest(string chain, string test, string problem)
        => await Verify.Diagnostics<ChainMustProvideWhatIsNeeded>(ChainSource.With($"public static Task T() => TestRun.[|RunAsync|]({chain}, {test});"), $"The chain cannot run: {problem}");

    [Fact]
    public async Task Chain_OfAMatrix_NamesTheCell()
        => await Verify.Diagnostics<ChainMustProvideWhatIsNeeded>(
            ChainSource.With("public static Task T() => TestRun.[|RunMatrixAsync|](Matrix.Of((\"a\", Chain.Empty.Value(new A())), (\"b\", Chain.Empty)), (A a) => { });"),
            "The chain cannot run: in the cell 'b': the test needs A, which nothing provides");

    [Fact]
    public async Task ChainRunner_IsCheckedAtItsCallers()
        => await Verify.Diagnostics<ChainMustProvideWhatIsNeeded>(
            ChainSource.With("[ChainRunner] static Task Go<T1>(Chain more, Func<T1, Task> test) => TestRun.RunAsync([Chain.Empty.Value(1), more], test); public static Task T() => [|Go|](Chain.Empty, async (A a) => await Task.Yield());"),
            "The chain cannot run: the test needs A, which nothing provides");

    [Fact]
    public async Task Extra_AndSlot_ThatCannotBeBuilt_AreReported()
        => await Verify.Diagnostics<ChainMustProvideWhatIsNeeded>(
            ChainSource.With("static readonly Slot<B> s_slot = new(); public static Task T() => TestRun.[|RunAsync|](Chain.Extra(s_slot), () => { });"),
            "The chain cannot run: Extra is required and needs B, which nothing in the extra provides");
}
