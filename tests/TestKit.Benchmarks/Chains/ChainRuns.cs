using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using TestKit.Benchmarks.Tables;
using TestKit.Injection;

namespace TestKit.Benchmarks.Chains;

/// <summary>Six providers of which each needs the one before, planned, run and disposed, beside a container that is built and asked for the same graph.</summary>
internal static class ChainRuns
{
    private static readonly Chain s_chain = Chain.Named("six")
        .Provide(() => new First())
        .Provide((First first) => new Second(first))
        .Provide((Second second) => new Third(second))
        .Provide((Third third) => new Fourth(third))
        .Provide((Fourth fourth) => new Fifth(fourth))
        .Provide((Fifth fifth) => new Sixth(fifth));

    public static void Run(Selection selection)
    {
        var table = new MarkdownTable("A run of six providers", "what", "time", "ratio", "bytes");
        var rounds = selection.Quick ? 200 : 5000;
        var container = Cost(rounds, Container);
        Row("a chain, written once", Cost(rounds, Chained));
        Row("a chain, and one of the test's own", Cost(rounds, Joined));
        Row("Microsoft.Extensions.DependencyInjection: built, resolved, disposed", container);
        table.Print();

        void Row(string what, (double Time, double Bytes) cost) => table.Row(what, Format.Time(cost.Time), Format.Ratio(cost.Time, container.Time), Format.Bytes(cost.Bytes));
    }

    private static Task Chained() => TestRun.RunAsync(s_chain, (Sixth sixth) => { });

    private static Task Joined() => TestRun.RunAsync([s_chain, Chain.Empty.Value("own")], (Sixth sixth, string own) => { });

    private static async Task Container()
    {
        var services = new ServiceCollection();
        services.AddScoped<First>().AddScoped<Second>().AddScoped<Third>().AddScoped<Fourth>().AddScoped<Fifth>().AddScoped<Sixth>();
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Sixth>();
    }

    /// <summary>The fastest of nine parts, in nanoseconds, and the bytes of one operation.</summary>
    private static (double Time, double Bytes) Cost(int rounds, Func<Task> operation)
    {
        Measured(rounds, operation);
        return Enumerable.Range(0, 9).Select(_ => Measured(rounds, operation)).Min();
    }

    private static (double Time, double Bytes) Measured(int rounds, Func<Task> operation)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < rounds; i++)
        {
            operation().GetAwaiter().GetResult();
        }

        return (Stopwatch.GetElapsedTime(started).TotalNanoseconds / rounds, (GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)rounds);
    }

    private sealed class First : IDisposable
    {
        public void Dispose()
        {
        }
    }

    private sealed record Second(First First);

    private sealed record Third(Second Second);

    private sealed record Fourth(Third Third);

    private sealed record Fifth(Fourth Fourth);

    private sealed record Sixth(Fifth Fifth);
}
