using System.Collections.Generic;
using System.Linq;

namespace TestKit.Benchmarks.CompileTime;

/// <summary>The projects that are compiled: a file for each interface of 8 mixed members, with a class that uses it.</summary>
internal static class Sources
{
    public const string Unrelated = "namespace Orders; public sealed class Unrelated { public int Answer() => 42; }";

    public static string UnrelatedBodyEdited => Unrelated.Replace("42", "43", System.StringComparison.Ordinal);

    public static string UnrelatedEdited => Unrelated.Replace("Answer", "Question", System.StringComparison.Ordinal);

    public static IEnumerable<string> Of(int interfaces) => Enumerable.Range(0, interfaces).Select(i => File(i)).Append(Unrelated);

    /// <summary>One file.</summary>
    /// <param name="number">Makes its names unique.</param>
    /// <param name="body">A constant inside a method body.</param>
    /// <param name="parameter">A parameter's name in the interface.</param>
    public static string File(int number, int body = 1, string parameter = "id")
        => $$"""
            using System;
            using System.Collections.Generic;
            using System.Threading;
            using System.Threading.Tasks;
            using TestKit;

            namespace Orders;

            public sealed record Order{{number}}(string Id, int Total);

            [GenerateTestDouble]
            public interface IOrders{{number}}
            {
                string Name { get; set; }
                event EventHandler<Order{{number}}>? Changed;
                Task<Order{{number}}?> GetAsync(string {{parameter}}, CancellationToken ct = default);
                Task SaveAsync(Order{{number}} order, CancellationToken ct = default);
                ValueTask<int> CountAsync(CancellationToken ct = default);
                IReadOnlyList<Order{{number}}> List(int page, int size);
                bool TryFind(string id, out Order{{number}}? order);
                void Delete(string id);
            }

            public sealed class Checkout{{number}}
            {
                private readonly IOrders{{number}} _orders;

                public Checkout{{number}}(IOrders{{number}} orders) => _orders = orders;

                public async Task<int> RunAsync(string id, CancellationToken ct)
                {
                    var order = await _orders.GetAsync(id, ct) ?? throw new InvalidOperationException("No order " + id);
                    await _orders.SaveAsync(order with { Total = order.Total + {{body}} }, ct);
                    return order.Total + await _orders.CountAsync(ct);
                }
            }
            """;
}
