using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Injection.Tests.Running;

/// <summary>What a run costs in memory; times are the benchmarks' business.</summary>
public sealed class CostTests
{
    private const int Unneeded = 200;

    [Fact]
    public void Plan_OfAChainAndATest_IsMadeOnce()
    {
        var chain = WithUnneeded();
        var plans = new object[64];

        Parallel.For(0, plans.Length, i => plans[i] = chain.Plans.For([typeof(int)]));

        Assert.Single(plans.Distinct());
        Assert.NotSame(plans[0], chain.Plans.For([typeof(long)]));
        Assert.NotSame(plans[0], chain.Plans.For([typeof(int)], isSynchronous: true));
    }

    [Fact]
    public void Cells_OfAChain_AreMadeOnce()
    {
        Chain chain = [WithUnneeded(), Matrix.Of(("a", Chain.Empty), ("b", Chain.Empty))];

        Assert.Same(chain.Cells("the test"), chain.Cells("the test"));
    }

    [Fact]
    public void Run_AfterTheFirst_AllocatesNothingForWhatItDoesNotNeed_ButAPlaceForItsValue()
    {
        var few = Chain.Empty.Value(1);
        var many = WithUnneeded();

        var difference = BytesOf(() => TestRun.Run(many, (int i) => { })) - BytesOf(() => TestRun.Run(few, (int i) => { }));

        Assert.InRange(difference, 0, Unneeded * IntPtr.Size);
    }

    [Fact]
    public void Run_ThatNobodyAsksForAReport_MakesNone()
    {
        var chain = WithUnneeded();

        Assert.InRange(BytesOf(() => TestRun.Run(chain, (int i, ChainReport report) => { })), (Unneeded * 100) + BytesOf(() => TestRun.Run(chain, (int i) => { })), long.MaxValue);
    }

    private static Chain WithUnneeded() => Enumerable.Range(0, Unneeded).Aggregate(Chain.Empty.Value(1), (chain, i) => chain.Provide((int first) => (long)first));

    private static long BytesOf(Action run)
    {
        run();
        run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
