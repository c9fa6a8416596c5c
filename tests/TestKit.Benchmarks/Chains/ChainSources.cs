using System.Collections.Generic;
using System.Linq;

namespace TestKit.Benchmarks.Chains;

/// <summary>Projects with a library of chains and classes of tests that run them.</summary>
internal static class ChainSources
{
    private const string Usings = "using System.Threading.Tasks;\nusing TestKit.Injection;\n";
    private const int RunsInAFile = 20;

    /// <summary>A standard chain of so many providers, and so many runs of it with a chain of the test's own.</summary>
    public static IEnumerable<string> Of(int runs, int length)
        => Enumerable.Range(0, runs / RunsInAFile).Select(Tests).Prepend(Library(length));

    private static string Library(int length)
    {
        var types = string.Concat(Enumerable.Range(0, length + 1).Select(i => $"public sealed record T{i}(int Value);\n"));
        var providers = string.Concat(Enumerable.Range(1, length).Select(i => $"\n        .Provide((T{i - 1} t) => new T{i}(t.Value), name: \"t{i}\")"));
        return $$"""
            {{Usings}}
            {{types}}
            public static class App
            {
                public static readonly Chain Start = Chain.Named("start").Provide(() => new T0(1), name: "t0");
                public static readonly Chain Standard = Chain.Named("standard"){{providers}};
                public static Chain From(int value) => Chain.Replace("t0", () => new T0(value));
                [ChainRunner] public static Task TestAsync<T>(Chain chain, System.Action<T> test) => TestRun.RunAsync([Start, Standard, chain], test);
            }
            """;
    }

    private static string Tests(int file)
    {
        var tests = string.Concat(Enumerable.Range(0, RunsInAFile).Select(i => i % 2 == 0
            ? $"    public Task Test{i}() => TestRun.RunAsync([App.Start, App.Standard, App.From({i})], (T6 last, ITest test) => test.Log($\"{{last.Value}}\"));\n"
            : $"    public Task Test{i}() => App.TestAsync(App.From({i}), (T6 last) => {{ }});\n"));
        return $"{Usings}\npublic sealed class Tests{file}\n{{\n{tests}}}\n";
    }
}
