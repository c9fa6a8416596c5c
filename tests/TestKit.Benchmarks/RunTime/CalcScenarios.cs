using System;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using TestKit.Benchmarks.Contestants;
using TestKit.Benchmarks.Contestants.Calcs;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.RunTime;

/// <summary>The scenarios on the synchronous subject; compiled anew for each contestant, since those are structs.</summary>
public class CalcScenarios<TCalcs>
    where TCalcs : struct, ICalcs
{
    private ICalc? _kept;
    private ICalc? _unrecorded;
    private ICalc? _calledAThousandTimes;
    private ICalc? _calledTenThousandTimes;

    [GlobalSetup(Target = nameof(CallUnrecorded))]
    public void SetUpUnrecorded() => _unrecorded = TCalcs.SetUpWithoutRecording();

    [GlobalSetup(Target = nameof(Assert))]
    public void CallAThousandTimes() => _calledAThousandTimes = Called(Amount.OfCalls);

    [GlobalSetup(Target = nameof(AssertOverTenTimesAsMany))]
    public void CallTenThousandTimes() => _calledTenThousandTimes = Called(10 * Amount.OfCalls);

    [Benchmark(OperationsPerInvoke = Amount.OfFlows)]
    public void Create()
    {
        for (var i = 0; i < Amount.OfFlows; i++)
        {
            _kept = TCalcs.Create();
        }
    }

    [Benchmark(OperationsPerInvoke = Amount.OfCalls)]
    public void Call() => Add(TCalcs.SetUp(), Amount.OfCalls);

    [Benchmark(OperationsPerInvoke = Amount.OfCalls)]
    public void CallUnrecorded() => Add(_unrecorded!, Amount.OfCalls);

    [Benchmark(OperationsPerInvoke = Amount.OfFlows)]
    public void Flow()
    {
        for (var i = 0; i < Amount.OfFlows; i++)
        {
            var calc = TCalcs.SetUp();
            calc.Add(Known.Left, Known.Right);
            TCalcs.AssertAdded(calc, 1);
        }
    }

    [Benchmark(OperationsPerInvoke = Amount.OfFlows)]
    public void FlowUnrecorded()
    {
        for (var i = 0; i < Amount.OfFlows; i++)
        {
            _kept = TCalcs.SetUpWithoutRecording();
            _kept.Add(Known.Left, Known.Right);
        }
    }

    [Benchmark]
    public void Assert() => TCalcs.AssertAdded(_calledAThousandTimes!, 1);

    [Benchmark]
    public void AssertOverTenTimesAsMany() => TCalcs.AssertAdded(_calledTenThousandTimes!, 1);

    [Benchmark(OperationsPerInvoke = 2 * Amount.OfConcurrentCalls)]
    public void TwoThreads()
    {
        var calc = TCalcs.SetUp();
        InParallel(calc, calc);
    }

    [Benchmark(OperationsPerInvoke = 2 * Amount.OfConcurrentCalls)]
    public void TwoThreadsTwoDoubles() => InParallel(TCalcs.SetUp(), TCalcs.SetUp());

    [Benchmark(OperationsPerInvoke = Amount.OfMillion)]
    public void Million() => Add(TCalcs.SetUp(), Amount.OfMillion);

    [Benchmark(OperationsPerInvoke = Amount.OfFailures)]
    public void Fail() => Fail(TCalcs.Failing(static () => new TimeoutException()), Amount.OfFailures);

    [Benchmark(OperationsPerInvoke = Amount.OfFailures)]
    public void FailWithOneInstance() => Fail(TCalcs.Failing(new TimeoutException()), Amount.OfFailures);

    private static ICalc Called(int calls)
    {
        var calc = TCalcs.SetUp();
        calc.Add(Known.Left, Known.Right);
        for (var i = 1; i < calls; i++)
        {
            calc.Add(Known.Left, Known.Sum);
        }

        return calc;
    }

    private static void Add(ICalc calc, int calls)
    {
        for (var i = 0; i < calls; i++)
        {
            calc.Add(Known.Left, Known.Right);
        }
    }

    private static void InParallel(ICalc one, ICalc other)
    {
        var second = Task.Run(() => Add(other, Amount.OfConcurrentCalls));
        Add(one, Amount.OfConcurrentCalls);
        second.Wait();
    }

    private static void Fail(ICalc calc, int calls)
    {
        for (var i = 0; i < calls; i++)
        {
            try
            {
                calc.Add(Known.Left, Known.Right);
            }
            catch (TimeoutException)
            {
            }
        }
    }
}
