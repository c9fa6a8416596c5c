using TestKit.Benchmarks.Fakes;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Contestants.Stores;

public readonly struct StubStores : IStores
{
    public static IStateStore Create() => new StubStore();

    public static IStateStore SetUp() => new StubStore { Known = Known.Found };

    public static IStateStore SetUpWithoutRecording() => SetUp();
}
