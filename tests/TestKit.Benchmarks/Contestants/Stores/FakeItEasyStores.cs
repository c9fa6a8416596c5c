using System;
using System.Threading;
using FakeItEasy;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Contestants.Stores;

using Times = FakeItEasy.Times;

public readonly struct FakeItEasyStores : IStores
{
    public static IStateStore Create() => A.Fake<IStateStore>();

    public static IStateStore SetUp()
    {
        var store = A.Fake<IStateStore>();
        A.CallTo(() => store.GetAsync(Known.JobId, A<CancellationToken>._)).Returns(Known.Job);
        return store;
    }

    public static IStateStore Failing(Exception error)
    {
        var store = A.Fake<IStateStore>();
        A.CallTo(() => store.GetAsync(A<string>._, A<CancellationToken>._)).ThrowsAsync(error);
        return store;
    }

    public static IStateStore Failing(Func<Exception> error)
    {
        var store = A.Fake<IStateStore>();
        A.CallTo(() => store.GetAsync(A<string>._, A<CancellationToken>._)).ThrowsAsync(error);
        return store;
    }

    public static void AssertGot(IStateStore store, int times)
        => A.CallTo(() => store.GetAsync(Known.JobId, A<CancellationToken>._)).MustHaveHappened(times, Times.Exactly);
}
