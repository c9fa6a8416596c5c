using System;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Contestants.Stores;

public readonly struct GeneratedStores : IStores
{
    public static IStateStore Create() => new MockStateStore();

    public static IStateStore SetUp()
    {
        var store = new MockStateStore();
        store.GetAsync(Known.JobId).Returns(Known.Job);
        return store;
    }

    public static IStateStore SetUpWithoutRecording()
    {
        var store = new MockStateStore(recording: false);
        store.GetAsync(Known.JobId).Returns(Known.Job);
        return store;
    }

    public static IStateStore Failing(Exception error)
    {
        var store = new MockStateStore();
        store.GetAsync().Throws(error);
        return store;
    }

    public static IStateStore Failing(Func<Exception> error)
    {
        var store = new MockStateStore();
        store.GetAsync().Throws((_, _) => error());
        return store;
    }

    public static void AssertGot(IStateStore store, int times) => ((MockStateStore)store).GetAsync(Known.JobId).AssertCalled(times);
}
