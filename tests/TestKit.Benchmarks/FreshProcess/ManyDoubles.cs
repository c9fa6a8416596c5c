using System.Collections.Generic;
using System.Linq;

namespace TestKit.Benchmarks.FreshProcess;

/// <summary>Writes different interfaces of four members, and for one contestant what a test does once with each: create, set up, call, assert.</summary>
internal static class ManyDoubles
{
    public static IEnumerable<string> Sources(int count, Usage usage)
        => Enumerable.Range(0, count).Select(i => Declarations(i) + usage.Declarations(i)).Append(Program(count, usage));

    private static string Declarations(int i)
        => $$"""
            using System;
            using System.Collections.Generic;
            using System.Threading;
            using System.Threading.Tasks;
            using TestKit;

            namespace Fresh;

            public sealed record Order{{i}}(string Id, int Total);

            [GenerateTestDouble]
            public interface IOrders{{i}}
            {
                Task<Order{{i}}?> GetAsync(string id, CancellationToken ct = default);
                Task SaveAsync(Order{{i}} order, CancellationToken ct = default);
                int Add(int left, int right);
                bool Has(string id);
            }

            """;

    /// <summary>One method a double, as tests are: no loop over them.</summary>
    private static string Program(int count, Usage usage)
        => $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading;
            using System.Threading.Tasks;
            {{usage.Using}}

            namespace Fresh;

            {{usage.Alias}}

            public static class Program
            {
                public static void Run()
                {
            {{Lines(count, i => $"        Test{i}();")}}
                }

                private static void Check(bool holds)
                {
                    if (!holds)
                    {
                        throw new InvalidOperationException("The double does not do what it was set up for.");
                    }
                }

            {{Lines(count, i => $"    private static void Test{i}()\n    {{\n{usage.Test(i)}\n    }}\n")}}
            }
            """;

    private static string Lines(int count, System.Func<int, string> line) => string.Join("\n", Enumerable.Range(0, count).Select(line));
}
