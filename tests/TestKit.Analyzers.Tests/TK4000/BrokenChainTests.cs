using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Tests.Verification;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000;

/// <summary>While a chain is typed, it is mostly broken: the rules must bear it.</summary>
public sealed class BrokenChainTests
{
    private static readonly string s_whole = ChainSource.With("""
        static readonly Chain s_a = Chain.Named("x").Provide(async (ITest t) => await Task.FromResult((new A(), 1)), name: "a").Required();
        static readonly Matrix s_m = Matrix.Of(("one", s_a), ("two", Chain.Empty.Value(2).As<object>()));
        static Chain Of(string name, params Chain[] more) => [s_a, .. more, Chain.Replace(name, (A a) => new B(a)), Chain.Extra<int, B>(s_a)];
        [ChainRunner] static Task Go<T1>(Chain c, Func<T1, Task> test) => TestRun.RunAsync([s_a, c], test);
        public static Task T(bool b) => b ? TestRun.RunMatrixAsync([Of("a"), s_m], (Extra<int, B> x) => { }) : Go(s_m, async (B y) => await Task.Yield());
        """);

    [Fact]
    public async Task Rules_OnChainsCutOffAnywhere_DoNotFail()
    {
        for (var length = s_whole.IndexOf("App", StringComparison.Ordinal); length < s_whole.Length; length += 11)
        {
            Assert.Empty(await Failures(s_whole[..length]));
        }
    }

    [Fact]
    public async Task Rules_OnChainsThatLackAnyToken_DoNotFail()
    {
        foreach (var token in SyntaxFactory.ParseTokens(s_whole).Where((token, i) => token.Span.Length > 0 && i % 2 == 0))
        {
            var failures = await Failures(s_whole.Remove(token.SpanStart, token.Span.Length));
            Assert.True(failures.Length == 0, string.Join("\n", failures));
        }
    }

    private static async Task<string[]> Failures(string source)
    {
        var project = TestProject.Of();
        var compilation = project.Compile([]).AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, TestProject.Parsing, TestProject.FileName(1)));
        var rules = Product.Rules.Where(rule => rule.SupportedDiagnostics.Any(descriptor => descriptor.Id.StartsWith("TK4", StringComparison.Ordinal)));
        var reported = await compilation.WithAnalyzers([.. rules]).GetAnalyzerDiagnosticsAsync();
        return [.. reported.Where(diagnostic => diagnostic.Id.StartsWith("AD", StringComparison.Ordinal)).Select(diagnostic => $"{diagnostic}\n{source}")];
    }
}
