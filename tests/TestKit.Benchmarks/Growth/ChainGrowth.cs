using System.Collections.Generic;
using TestKit.Injection;

namespace TestKit.Benchmarks.Growth;

/// <summary>Injection chains.</summary>
internal static class ChainGrowth
{
    private static readonly int[] Lengths = [10, 100, 1_000, 10_000];

    public static readonly IReadOnlyList<Series> All =
    [
        new("a chain of N providers, planned and run", Lengths, length => () => TestRun.Run(Of(length), (int value) => { })),
    ];

    private static Chain Of(int length)
    {
        var providers = new Chain[length];
        providers[0] = Chain.Empty.Value(0);
        for (var i = 1; i < length; i++)
        {
            providers[i] = Chain.Empty.Provide((int value) => value + 1);
        }

        return Chain.Of(providers);
    }
}
