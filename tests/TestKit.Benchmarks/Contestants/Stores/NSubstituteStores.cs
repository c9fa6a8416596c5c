using System;
using System.Threading;
using System.Threading.Tasks;
using NSubstitute;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Contestants.Stores;

using Arg = NSubstitute.Arg;

public readonly struct NSubstituteStores : IStores
{
    public static IStateStore Create() => Substitute.For<IStateStore>();

    public static IStateStore SetUp()
    {
        var store = Substitute.For<IStateStore>();
        store.GetAsync(Known.JobId, Arg.Any<CancellationToken>()).Returns(Known.Job);
        return store;
    }

    public static IStateStore Failing(Exception error)
    {
        var store = Substitute.For<IStateStore>();
        store.GetAsync(Arg.Any<string>(), Arg.Any<CancellationToken>()).Returns(_ => Task.FromException<Job?>(error));
        return store;
    }

    public static IStateStore Failing(Func<Exception> error)
    {
        var store = Substitute.For<IStateStore>();
        store.GetAsync(Arg.Any<string>(), Arg.Any<CancellationToken>()).Returns(_ => Task.FromException<Job?>(error()));
        return store;
    }

    public static void AssertGot(IStateStore store, int times) => store.Received(times).GetAsync(Known.JobId, Arg.Any<CancellationToken>());
}
