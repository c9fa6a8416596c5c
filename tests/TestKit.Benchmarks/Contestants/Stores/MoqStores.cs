using System;
using System.Threading;
using Moq;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Contestants.Stores;

using Times = Moq.Times;

public readonly struct MoqStores : IStores
{
    public static IStateStore Create() => new Mock<IStateStore>().Object;

    public static IStateStore SetUp()
    {
        var store = new Mock<IStateStore>();
        store.Setup(each => each.GetAsync(Known.JobId, It.IsAny<CancellationToken>())).ReturnsAsync(Known.Job);
        return store.Object;
    }

    public static IStateStore Failing(Exception error)
    {
        var store = new Mock<IStateStore>();
        store.Setup(each => each.GetAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).ThrowsAsync(error);
        return store.Object;
    }

    public static IStateStore Failing(Func<Exception> error)
    {
        var store = new Mock<IStateStore>();
        store.Setup(each => each.GetAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).Throws(error);
        return store.Object;
    }

    public static void AssertGot(IStateStore store, int times)
        => Mock.Get(store).Verify(each => each.GetAsync(Known.JobId, It.IsAny<CancellationToken>()), Times.Exactly(times));
}
