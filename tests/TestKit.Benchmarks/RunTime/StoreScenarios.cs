using System;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using TestKit.Benchmarks.Contestants;
using TestKit.Benchmarks.Contestants.Stores;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.RunTime;

/// <summary>The scenarios on the asynchronous subject; compiled anew for each contestant, since those are structs.</summary>
public class StoreScenarios<TStores>
    where TStores : struct, IStores
{
    private IStateStore? _kept;
    private IStateStore? _unrecorded;
    private IStateStore? _calledAThousandTimes;
    private IStateStore? _calledTenThousandTimes;

    [GlobalSetup(Target = nameof(CallUnrecorded))]
    public void SetUpUnrecorded() => _unrecorded = TStores.SetUpWithoutRecording();

    [GlobalSetup(Target = nameof(Assert))]
    public void CallAThousandTimes() => _calledAThousandTimes = Called(Amount.OfCalls);

    [GlobalSetup(Target = nameof(AssertOverTenTimesAsMany))]
    public void CallTenThousandTimes() => _calledTenThousandTimes = Called(10 * Amount.OfCalls);

    [Benchmark(OperationsPerInvoke = Amount.OfFlows)]
    public void Create()
    {
        for (var i = 0; i < Amount.OfFlows; i++)
        {
            _kept = TStores.Create();
        }
    }

    [Benchmark(OperationsPerInvoke = Amount.OfCalls)]
    public void Call() => Get(TStores.SetUp(), Amount.OfCalls);

    [Benchmark(OperationsPerInvoke = Amount.OfCalls)]
    public void CallUnrecorded() => Get(_unrecorded!, Amount.OfCalls);

    [Benchmark(OperationsPerInvoke = Amount.OfCalls)]
    public void Transition()
    {
        var store = TStores.Create();
        for (var i = 0; i < Amount.OfCalls; i++)
        {
            store.TransitionAsync(Known.JobId, JobState.Pending, JobState.Ready);
        }
    }

    [Benchmark(OperationsPerInvoke = Amount.OfFlows)]
    public void Flow()
    {
        for (var i = 0; i < Amount.OfFlows; i++)
        {
            var store = TStores.SetUp();
            store.GetAsync(Known.JobId);
            TStores.AssertGot(store, 1);
        }
    }

    [Benchmark(OperationsPerInvoke = Amount.OfFlows)]
    public void FlowUnrecorded()
    {
        for (var i = 0; i < Amount.OfFlows; i++)
        {
            _kept = TStores.SetUpWithoutRecording();
            _kept.GetAsync(Known.JobId);
        }
    }

    [Benchmark]
    public void Assert() => TStores.AssertGot(_calledAThousandTimes!, 1);

    [Benchmark]
    public void AssertOverTenTimesAsMany() => TStores.AssertGot(_calledTenThousandTimes!, 1);

    [Benchmark(OperationsPerInvoke = 2 * Amount.OfConcurrentCalls)]
    public void TwoThreads()
    {
        var store = TStores.SetUp();
        InParallel(store, store);
    }

    [Benchmark(OperationsPerInvoke = 2 * Amount.OfConcurrentCalls)]
    public void TwoThreadsTwoDoubles() => InParallel(TStores.SetUp(), TStores.SetUp());

    [Benchmark(OperationsPerInvoke = Amount.OfMillion)]
    public void Million() => Get(TStores.SetUp(), Amount.OfMillion);

    [Benchmark(OperationsPerInvoke = Amount.OfFailures)]
    public void Fail() => Fail(TStores.Failing(static () => new TimeoutException()), Amount.OfFailures);

    [Benchmark(OperationsPerInvoke = Amount.OfFailures)]
    public void FailWithOneInstance() => Fail(TStores.Failing(new TimeoutException()), Amount.OfFailures);

    private static IStateStore Called(int calls)
    {
        var store = TStores.SetUp();
        store.GetAsync(Known.JobId);
        for (var i = 1; i < calls; i++)
        {
            store.GetAsync("j2");
        }

        return store;
    }

    private static void Get(IStateStore store, int calls)
    {
        for (var i = 0; i < calls; i++)
        {
            store.GetAsync(Known.JobId);
        }
    }

    private static void InParallel(IStateStore one, IStateStore other)
    {
        var second = Task.Run(() => Get(other, Amount.OfConcurrentCalls));
        Get(one, Amount.OfConcurrentCalls);
        second.Wait();
    }

    private static void Fail(IStateStore store, int calls)
    {
        for (var i = 0; i < calls; i++)
        {
            try
            {
                store.GetAsync(Known.JobId).GetAwaiter().GetResult();
            }
            catch (TimeoutException)
            {
            }
        }
    }
}
