using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000.Verdicts;

/// <summary>The compiler and the run say the same: each source is analyzed, and then run.</summary>
public sealed class SameVerdictTests
{
    public static TheoryData<string> Runs =>
    [
        "TestRun.RunAsync(Chain.Named(\"open\").Provide((A a) => new B(a)), (B b, C c) => { })",
        "TestRun.RunAsync(Chain.Empty\n.Provide((Dictionary<string, List<int?>> d, (int x, string) t, A[][,] a, nint n, Nest<A>.In<int> i) => new B(null!), name: \"b\")\n.Value(1), (B b) => { })",
        "TestRun.RunAsync([Chain.Empty.Value(new A(), name: \"a\"), Chain.Replace(\"b\", (A x) => new B(x)), Chain.Remove(\"A\")], (Extra<int, B> b) => { })",
        "TestRun.RunAsync([Chain.Empty.Value(new A(), name: \"a\"), Chain.Replace(\"a\", (C c) => new B(c.B.A))], (IB b) => { })",
        "TestRun.RunAsync(Chain.Empty.Provide((C c) => new B(c.B.A)).As<IB>().Required().Value(new C(null!)).Fallback(), (A a) => { })",
        "TestRun.RunAsync([Chain.Empty.Value(new A()), Chain.Extra<int, C>(Chain.Empty.Provide((B b) => new C(b), name: \"c\"))], (Extra<int, C> c) => { })",
        "TestRun.RunMatrixAsync([Matrix.Of((\"a\", Chain.Empty), (\"b\", Chain.Empty.Value(new A()))), Matrix.Of((\"x\", Chain.Empty))], (A a) => { })",
        "TestRun.RunMatrixAsync(Matrix.Of(), (A a) => { })",
        "TestRun.RunAsync(Chain.Empty.Value(new A()).As<IB>().Provide((ITest t) => 1).Shared(Scope.Class).Required().Provide(() => Task.CompletedTask), () => { })",
        "TestRun.RunAsync([Go(\"x\"), Chain.Named(\"n\").Then(Go(\"y\")).Value(1)], (string s) => { })",
        "TestRun.RunAsync([Chain.Empty.Value(new A(), name: \"a\").Value(1).Value(new A(), name: \"a\"), Chain.InsertAfter(\"a\", Chain.Empty)], () => { })",
        "TestRun.RunMatrixAsync(Matrix.Of((\"a\", Chain.Empty), (\"a\", Chain.Empty)), () => { })",
        "TestRun.RunAsync(Matrix.Of((\"a\", Chain.Empty)), () => { })",
        "TestRun.RunMatrixAsync(Chain.Empty, () => { })",
        "TestRun.RunCellAsync(Matrix.Of((\"a\", Chain.Empty)), \"b\", () => { })",
        "Task.Run(() => TestRun.Run(Chain.Empty.Provide(async () => await Task.FromResult(1)).Do(async () => await Task.Yield()), (int i) => { }))",
        "Task.Run(() => { TestRun.Run(Chain.Empty, async () => await Task.FromResult(1)); })",
        "TestRun.RunAsync(Chain.Empty.Provide(() => new A(), name: \"made\").Provide((A a) => 1).Shared(Scope.Session).Required(), () => { })",
        "TestRun.RunAsync([Chain.Empty.Provide(() => new ValueTask<A>(new A())), Chain.Extra<int, A>(Chain.Empty.Around((Next n) => n()).Provide(() => new A()).Shared(Scope.Class))], (Extra<int, A> a) => { })",
        "TestRun.RunAsync(Chain.Empty.Value(1).As<long?>().Value((1, \"x\")).As<(long, object)>(), (Task<int> t, int? n, System.Collections.IEnumerable e) => { })",
        "TestRun.RunAsync(Chain.Empty.Value(Chain.Empty).Provide(() => Matrix.Of()), (A a) => { })",
        "Twice((C c) => { }, \"x\")",
        "Twice((A a) => { }, \"y\")",
        "Own<IB>()",
        "TestRun.RunAsync([Made<A>(), Made<(B, int)>()], (C c, int i) => { })",
        "TestRun.RunAsync(Chain.Extra<int, A>(), (Extra<int, A> a) => { })",
        "TestRun.RunAsync(Chain.Empty.Value(new A()).Fallback().Provide((A a) => new B(a)).Value(new A()), (B b) => { })",
        "TestRun.RunAsync(Chain.Extra(new Slot<B>(), Chain.Empty.Provide((C c) => c.B)), (Task<int> t) => { })",
    ];

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Problems_AtCompileTime_AreThoseOfTheRun(string run) => await SameRun.Check(Project(run));

    private static TestProject Project(string run)
        => TestProject.Of($$"""
            using System.Collections.Generic; using TestKit.Injection;
            public record A; public interface IB; public record B(A A) : IB; public record C(B B); public class Nest<T> { public class In<U>; }
            public static class App
            {
                static Chain Go(string name) => Chain.Named("go").Provide((C c) => name, name: name);
                static Chain Made<X>() => Chain.Empty.Provide((Nest<X> nest) => default(X)!).As<object>();
                [ChainRunner] static Task Once<X>(Chain chain, string cell, Action<X> test) => TestRun.RunCellAsync([Chain.Named("standard").Provide((B b) => new C(b)), chain], cell, test);
                [ChainRunner] static async Task Twice<X>(Action<X> more, string name) { await Once(Matrix.Of(("x", Chain.Empty.Value(1))), name, more); }
                [ChainRunner] static Task Own<X>() => TestRun.RunAsync(Chain.Empty.Value(new A()), (X x) => { });
                public static Task T() => {{run}};
            }
            """);

    /// <summary>Each kind of problem has a rule of its own, and a run above.</summary>
    [Fact]
    public async Task Problems_OfEveryKind_AreAmongTheRuns()
    {
        var ids = new HashSet<string>();
        var texts = new List<string>();
        foreach (var run in Runs)
        {
            var project = Project((string)run);
            foreach (var diagnostic in await Findings.Of(project.Compile(project.Parse("")), [.. Product.Rules]))
            {
                ids.Add(diagnostic.Id);
                texts.Add(diagnostic.GetMessage(CultureInfo.InvariantCulture));
            }
        }

        Assert.Superset(new HashSet<string> { "TK4001", "TK4002", "TK4003", "TK4004", "TK4005" }, ids);
        Assert.All(
            ["which nothing provides", "nothing in the extra provides", "nothing in the chain is called so", "which is at separate places", "has no cells", "cells called 'a'", "one chain for each cell", "the chain has no matrix", "has no cell 'b'",
             "is asynchronous: use RunAsync", "gives a Task<int>: use RunAsync", "is shared by the tests of a class", "is shared by all tests", "gives nothing but a task", "gives a chain as a value", "which nothing awaits", "As<IB>() cannot give it", "As<long?>() cannot give it", "stands inside an extra, which has no rest", "is shared and stands inside an extra",
             "provided later by", "is a fallback", "gives it as IB too", "awaited for you"],
            part => Assert.Contains(texts, text => text.Contains(part, StringComparison.Ordinal)));
    }
}
