using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000;

/// <summary>The compiler and the run say the same: each source is analyzed, and then run.</summary>
public sealed class SameVerdictTests
{
    [Theory]
    [InlineData("TestRun.RunAsync(Chain.Named(\"open\").Provide((A a) => new B(a)), (B b, C c) => { })")]
    [InlineData("TestRun.RunAsync(Chain.Empty\n.Provide((Dictionary<string, List<int?>> d, (int x, string) t, A[][,] a, nint n, Nest<A>.In<int> i) => new B(null!), name: \"b\")\n.Value(1), (B b) => { })")]
    [InlineData("TestRun.RunAsync([Chain.Empty.Value(new A(), name: \"a\"), Chain.Replace(\"b\", (A x) => new B(x)), Chain.Remove(\"A\")], (Extra<int, B> b) => { })")]
    [InlineData("TestRun.RunAsync([Chain.Empty.Value(new A(), name: \"a\"), Chain.Replace(\"a\", (C c) => new B(c.B.A))], (IB b) => { })")]
    [InlineData("TestRun.RunAsync(Chain.Empty.Provide((C c) => new B(c.B.A)).As<IB>().Required().Value(new C(null!)).Fallback(), (A a) => { })")]
    [InlineData("TestRun.RunAsync([Chain.Empty.Value(new A()), Chain.Extra<int, C>(Chain.Empty.Provide((B b) => new C(b), name: \"c\"))], (Extra<int, C> c) => { })")]
    [InlineData("TestRun.RunMatrixAsync([Matrix.Of((\"a\", Chain.Empty), (\"b\", Chain.Empty.Value(new A()))), Matrix.Of((\"x\", Chain.Empty))], (A a) => { })")]
    [InlineData("TestRun.RunMatrixAsync(Matrix.Of(), (A a) => { })")]
    [InlineData("TestRun.RunAsync(Chain.Empty.Value(new A()).As<IB>().Provide((ITest t) => 1).Shared(Scope.Class).Required().Provide(() => Task.CompletedTask), () => { })")]
    [InlineData("TestRun.RunAsync([Go(\"x\"), Chain.Named(\"n\").Then(Go(\"y\")).Value(1)], (string s) => { })")]
    public async Task Problems_AtCompileTime_AreThoseOfTheRun(string run)
    {
        var project = TestProject.Of($$"""
            using System.Collections.Generic; using TestKit.Injection;
            public record A; public interface IB; public record B(A A) : IB; public record C(B B); public class Nest<T> { public class In<U>; }
            public static class App
            {
                static Chain Go(string name) => Chain.Named("go").Provide((C c) => name, name: name);
                public static Task T() => {{run}};
            }
            """);
        await SameRun.Check(project);
    }
}
