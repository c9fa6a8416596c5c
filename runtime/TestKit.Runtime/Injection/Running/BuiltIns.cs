using System;
using System.Threading;
using TestKit.Injection.Planning;

namespace TestKit.Injection;

/// <summary>What can be asked for though no item provides it. The rules of the compiler know the same, by name.</summary>
internal static class BuiltIns
{
    private const int Report = 3;

    public static BuiltIn<Type>[] All { get; } =
    [
        new(typeof(ITest), Lifetime.Test),
        new(typeof(ITestCancel), Lifetime.Test),
        new(typeof(CancellationToken), Lifetime.Test),
        new(typeof(ChainReport), Lifetime.Test),
        new(typeof(TimeProvider), Lifetime.Session),
    ];

    public static object? ValueOf(int index, RunningTest test, ChainReport? report)
        => index switch
        {
            0 or 1 => test,
            2 => test.CancellationToken,
            Report => report,
            _ => TimeProvider.System,
        };

    public static bool IsReport(Source source) => source is { Kind: SourceKind.BuiltIn, Index: Report };
}
