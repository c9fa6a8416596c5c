using System;
using TestKit.Benchmarks.Fakes;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Contestants.Stores;

public readonly struct HandWrittenStores : IStores
{
    public static IStateStore Create() => new HandWrittenStore();

    public static IStateStore SetUp() => new HandWrittenStore { KnownId = Known.JobId, Known = Known.Found };

    public static IStateStore Failing(Exception error) => new HandWrittenStore { GetError = () => error };

    public static IStateStore Failing(Func<Exception> error) => new HandWrittenStore { GetError = error };

    public static void AssertGot(IStateStore store, int times)
        => CountMismatchException.ThrowUnless(times, ((HandWrittenStore)store).CountGets(Known.JobId));
}
